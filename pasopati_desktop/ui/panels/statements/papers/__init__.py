"""What leaves the panel: print, files, other forms, masked copies."""
