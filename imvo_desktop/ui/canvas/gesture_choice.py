"""Which gesture a press of the mouse starts."""

from __future__ import annotations

from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.drag_link import DragLink
from imvo_desktop.ui.canvas.gestures import (
    Band,
    DragNodes,
    DragNote,
    Fold,
    Gesture,
    PickLink,
    Stage,
)


def gesture_for(stage: Stage, hit: Hit) -> Gesture:
    """What a press of the left button starts on what lies under it."""
    if hit.part is Part.NOTE:
        return DragNote(stage, hit.row)
    if hit.part is Part.FOLD:
        return Fold(stage, hit.row)
    if hit.part in (Part.ADD_HANDLE, Part.LINK_HANDLE) and stage.commands.is_editable:
        return DragLink(stage, hit)
    if hit.part is Part.NODE:
        return DragNodes(stage, hit.row)
    if hit.part is Part.LINK:
        return PickLink(stage, hit.row)
    return Band(stage)
