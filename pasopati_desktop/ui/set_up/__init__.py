"""The first run: six steps from an empty folder to an office that can sign in."""

from pasopati_desktop.ui.set_up.sample_bar import SampleBar
from pasopati_desktop.ui.set_up.window import SetUpDone, SetUpWindow

__all__ = ["SampleBar", "SetUpDone", "SetUpWindow"]
