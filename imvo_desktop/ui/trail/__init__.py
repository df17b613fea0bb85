"""The audit trail in a window of its own: searched, proven unbroken, kept as a file."""
