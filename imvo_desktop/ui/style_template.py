"""The style sheets of the program; `theme.py` fills in the tokens."""

from __future__ import annotations

STYLE = """
QWidget:disabled {{ color: {quiet}; }}
QMainWindow, QDialog, QWizard {{ background: {ground}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QLabel[role="view_title"] {{ font-size: {view_title}px; font-weight: 600; }}
QLabel[role="start_title"] {{ font-size: {start_title}px; font-weight: 600; }}
QLabel[role="promise"] {{ font-size: {list_head}px; color: {quiet}; }}
QLabel[role="drop"] {{
    border: 1px dashed {line}; border-radius: {radius}px; color: {quiet}; padding: 12px;
}}
QFrame[role="drop_area"] {{ background: {ground}; border: 3px dashed {accent}; }}
QLabel[role="list_head"] {{ font-size: {list_head}px; font-weight: 600; }}
QLabel[role="emphasis"] {{ font-weight: 600; }}
QLabel[role="quiet"] {{ color: {quiet}; }}
QLabel[role="banner"] {{ background: {accent}; color: {on_accent}; padding: 8px; }}
QPushButton, QToolButton {{
    background: {surface}; color: {text}; border: 1px solid {line};
    border-radius: {radius}px; padding: 4px 12px; min-height: 24px;
}}
QToolButton {{ padding: 2px; min-width: 28px; min-height: 28px; border-color: transparent; }}
QPushButton:hover, QToolButton:hover {{ border-color: {accent}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {focus}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{
    background: {accent}; color: {on_accent};
}}
QPushButton:disabled, QToolButton:disabled {{ color: {quiet}; background: {ground}; }}
QToolButton[role="switch"] {{ background: transparent; color: {quiet}; }}
QToolButton[role="switch"]:checked {{ background: {surface}; }}
QToolButton[role="with_menu"] {{ padding-right: 20px; }}
QToolButton::menu-button {{ border: none; width: 20px; }}
QToolButton::menu-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QToolButton[role="list"] {{ background: transparent; padding: 0 4px; min-height: 24px; }}
QToolButton[role="corner"] {{
    background: transparent; color: {quiet}; padding: 0 8px; min-height: 22px;
}}
QDialog#palette {{ border: 1px solid {line}; }}
QToolButton[role="link"] {{
    background: transparent; color: {accent}; padding: 2px 4px 2px 0; text-decoration: underline;
}}
QPushButton[role="way"], QPushButton[role="first_way"] {{ padding: 0; }}
QPushButton[role="way"] QLabel {{ color: {text}; }}
QPushButton[role="first_way"] {{ background: {accent}; border-color: {accent}; }}
QPushButton[role="way"]:focus, QPushButton[role="first_way"]:focus {{
    border: 3px solid {focus};
}}
QPushButton[role="first_way"] QLabel {{ color: {on_accent}; }}
QPushButton[role="way"]:pressed {{ background: {ground}; }}
QPushButton[role="chip"] {{ padding: 2px 8px; }}
QPushButton[role="chip"]:checked {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[role="chip"]:checked:focus {{ border: 2px solid {text}; }}
QPushButton[role="primary"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[role="primary"]:focus {{ border: 2px solid {focus}; }}
QPushButton[role="primary"]:disabled {{
    background: {ground}; color: {quiet}; border-color: {line};
}}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {{
    background: {surface}; color: {text}; border: 1px solid {line};
    border-radius: {radius}px; padding: 3px 6px; min-height: {field}px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus {{
    border: 2px solid {focus};
}}
QLineEdit QToolButton {{
    background: transparent; border: none; padding: 0; min-width: 0; min-height: 0;
}}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QDateEdit QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QDateEdit {{ min-width: 100px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: url("{arrow}"); width: 12px; height: 12px;
}}
QTableView, QListView, QTreeView, QListWidget, QTreeWidget {{
    background: {surface}; alternate-background-color: {ground}; color: {text};
    border: 1px solid {line}; border-radius: {radius}px; gridline-color: {ground};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QTreeView {{ show-decoration-selected: 0; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {focus}; }}
QTreeWidget#step_path {{
    background: transparent; border: none; outline: none;
    selection-background-color: transparent; selection-color: {text};
}}
QTreeWidget#step_path::branch {{ background: transparent; }}
QTreeWidget#step_path::item {{
    border: 2px solid transparent; border-radius: {radius}px; padding: 0 4px;
}}
QTreeWidget#step_path::item:hover {{ background: {surface}; }}
QTreeWidget#step_path::item:selected {{
    background: {surface}; color: {accent}; border-color: {surface}; border-left-color: {accent};
}}
QTreeWidget#step_path::item:selected:last {{ border-left-color: {surface}; }}
QTreeWidget#step_path::item:selected:focus {{ border-color: {focus}; }}
QTableView QLineEdit, QTableView QComboBox {{ border-radius: 0; padding: 0 4px; min-height: 0; }}
QHeaderView::section {{
    background: {ground}; color: {quiet}; border: none; border-bottom: 1px solid {line};
    padding: 4px; font-weight: 600;
}}
QMenuBar, QStatusBar {{ background: {ground}; color: {text}; }}
QStatusBar QLabel {{ padding: 2px 8px; }}
QStatusBar::item {{ border: none; }}
QMenuBar::item {{ padding: 4px 8px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 24px; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::indicator {{ width: 8px; height: 8px; margin-left: 8px; border-radius: 4px; }}
QMenu::indicator:checked {{ background: {accent}; }}
QMenu::indicator:checked:selected {{ background: {on_accent}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QTabBar::tab {{
    padding: 4px 12px; min-height: 24px; color: {quiet}; background: transparent;
    border: none; border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{ color: {focus}; }}
QTabWidget::pane {{ border: none; }}
QDockWidget {{ color: {text}; }}
QDockWidget::title {{ background: {ground}; padding: 6px 8px; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget#qt_scrollarea_viewport > QWidget {{ background: transparent; }}
QFrame[role="card"] {{
    background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
}}
QFrame[role="card"][state="suggestion"] {{
    background: transparent; border: 1px dashed {line};
}}
QFrame[role="card"][state="accepted"] {{ background: transparent; }}
QFrame[role="card"][state="own"], QFrame[role="card"][state="verified"],
QFrame[role="card"][state="looked_nothing_found"] {{ border-left: 4px solid {accent}; }}
QLabel[role="state"] {{
    border: 1px solid {line}; border-radius: {radius}px; padding: 2px 6px; color: {quiet};
}}
QToolButton[role="fold"] {{
    background: transparent; color: {text}; padding: 2px 6px; min-height: 24px;
}}
QToolButton[role="fold"]:checked {{ background: transparent; color: {text}; }}
QTreeView::indicator, QListView::indicator, QCheckBox::indicator {{
    width: 12px; height: 12px; border: 1px solid {line}; border-radius: 3px; background: {surface};
}}
QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{tick}");
}}
QRadioButton::indicator {{
    width: 14px; height: 14px; border: 1px solid {line}; border-radius: 8px; background: {surface};
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 5px solid {accent}; background: {on_accent};
}}
QRadioButton:focus, QCheckBox:focus {{ color: {focus}; }}
QScrollArea[role="pages"] {{ border: 1px solid {line}; border-radius: {radius}px; }}
QScrollArea[role="pages"]:focus {{ border: 2px solid {focus}; }}
QLabel[role="paper"] {{ background: #FFFFFF; color: #1B1F23; border: 1px solid {line}; }}
QSplitter::handle {{ background: {ground}; }}
QProgressBar {{
    border: 1px solid {line}; border-radius: {radius}px; background: {surface}; color: {text};
    text-align: center; min-height: 16px;
}}
QProgressBar::chunk {{ background: {accent}; border-radius: {radius}px; }}
"""

STRONG_STYLE = """
QToolButton[autoRaise="false"] {{ border-color: {line}; }}
QPushButton:hover, QToolButton:hover {{ border: 2px solid {accent}; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTableView:focus, QListView:focus, QTreeView:focus {{
    border: 3px solid {focus};
}}
QPushButton:disabled, QToolButton:disabled {{ border: 1px dashed {quiet}; }}
QTableView, QListView, QTreeView, QListWidget, QTreeWidget {{ gridline-color: {line}; }}
QHeaderView::section {{ border-right: 1px solid {line}; color: {text}; }}
QTabBar::tab {{ color: {text}; border: 1px solid {line}; }}
QTabBar::tab:selected {{ border: 2px solid {accent}; border-bottom: 4px solid {accent}; }}
QDockWidget::title {{ border: 1px solid {line}; }}
QSplitter::handle {{ background: {line}; }}
QMenuBar {{ border-bottom: 1px solid {line}; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QTreeWidget#step_path::item {{ border-bottom: 2px solid transparent; }}
QTreeWidget#step_path::item:selected {{ border: 2px solid {line}; border-left-color: {accent}; }}
QTreeWidget#step_path::item:selected:focus {{ border-color: {focus}; }}
"""
"""High contrast, behind `STYLE`: lines around what only a tint parts from the rest."""
