"""Tests of the window of the audit trail."""
