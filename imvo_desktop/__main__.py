"""imvo-desktop: the program with a window; in the bundle also imvo, the program without."""

from __future__ import annotations

import sys
from pathlib import Path

from imvo_desktop import cli

_COMMAND = "imvo"


def main() -> int:
    """Open the window; called by the name of the command, do what the command does.

    A file is read in a process of its own, which never sees the window.
    """
    if Path(sys.argv[0]).stem == _COMMAND or sys.argv[1:2] == [cli.READ_TABLE_ARGUMENT]:
        return cli.main()
    # Here and not on top: the reading process must not pay for the window.
    from imvo_desktop.ui import app

    return app.main(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
