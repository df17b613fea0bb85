"""The view of what sources say: suggestions in piles, and what nobody knows."""
