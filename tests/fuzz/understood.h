#pragma once

struct Page;

/// Understands a page, with the shipped sets, and ends the program where a line is accounted for by nothing.
void understandAndCheck(const Page &page);
