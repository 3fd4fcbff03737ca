"""Two versions compared, on the screen and on paper."""
