"""`python -m pasopati_desktop`: the window, or one of the headless commands."""

import sys


def main() -> int:
    """Start; a frozen bundle's child processes come this way as well."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    from pasopati_desktop import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
