"""imvo-desktop: the program with a window."""

from __future__ import annotations

import sys

from imvo_desktop import cli


def main() -> int:
    """Open the window; a file is read in a process of its own, which never sees the window."""
    if sys.argv[1:2] == [cli.READ_TABLE_ARGUMENT]:
        return cli.main()
    # Here and not on top: the reading process must not pay for the window.
    from imvo_desktop.ui import app

    return app.main(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
