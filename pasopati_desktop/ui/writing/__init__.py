"""Writing: plain and formatted fields, their tools, and what comes from the clipboard."""
