"""PASOPATI Desktop: the crisis communication desk of a prison's media center."""

__version__ = "0.1.0"
