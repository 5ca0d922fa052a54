#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one workbook with openpyxl and two with XlsxWriter into a folder; the same contents in each.

The contents have what analysts' sheets have: a title and a note above the table, headings over
several rows and columns, real dates, percentages, an amount as text, an error, a hidden row, a
total with a formula, a footnote, a sheet of notes and a hidden one.
"""
import datetime
import sys

import openpyxl
import xlsxwriter

DAY = datetime.date
ROWS = [
    ("Meta", 37.256, 65, DAY(2025, 1, 24), 0.125, "60 to 65, the middle"),
    ("Amazon", 83, 103.75, DAY(2025, 2, 6), 0.177, "two\nlines"),
    ("阿里巴巴", 11.93, 17.7, DAY(2025, 2, 24), None, None),
    ("Alphabet", 52.5, "75–80", DAY(2025, 2, 4), 0.3, " blanks  inside "),
    ("Baidu", "#N/A", 1.234, DAY(2025, 2, 18), None, None),
    ("Microsoft", 55.7, 80, DAY(2025, 1, 3), None, "80000000000 dollars"),
]
FIRST = 5  # row of the first company
HIDDEN = FIRST + 2
MERGED = ["A1:F1", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4"]
TITLE = "What they plan"
HEADS = ["Company", "Capex (USD bn)", None, "Announced", "Share", "Note"]
YEARS = {2: 2024, 3: 2025}
NOTES = "Figures as announced, see the other sheet"
OLD = "What was here once"
FOOTNOTE = "Source: the companies"


def with_openpyxl(path):
    book = openpyxl.Workbook()
    notes = book.active
    notes.title = "Notes"
    notes["A1"] = NOTES
    plans = book.create_sheet("Plans 2025")
    plans["A1"] = TITLE
    for column, head in enumerate(HEADS, 1):
        if head:
            plans.cell(3, column, head)
    for column, year in YEARS.items():
        plans.cell(4, column, year)
    for row, cells in enumerate(ROWS, FIRST):
        for column, value in enumerate(cells, 1):
            if value is not None:
                cell = plans.cell(row, column, value)
                if column == 4:
                    cell.number_format = "dd/mm/yyyy"
                if column == 5:
                    cell.number_format = "0.0%"
    total = FIRST + len(ROWS)
    plans.cell(total, 1, "Total")
    plans.cell(total, 3, f"=SUM(C{FIRST}:C{total - 1})")
    plans.cell(total + 1, 1, FOOTNOTE)
    for area in MERGED:
        plans.merge_cells(area)
    plans.row_dimensions[HIDDEN].hidden = True
    old = book.create_sheet("Old")
    old["A1"] = OLD
    old.sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path, is_constant):
    book = xlsxwriter.Workbook(path, {"constant_memory": is_constant})
    day = book.add_format({"num_format": "[$-409]d mmm yyyy;@"})
    percent = book.add_format({"num_format": '0.0%;[Red]-0.0% "down"'})
    red = book.add_format({"num_format": '[Red]0.0## "day"'})
    bold = book.add_format({"bold": True})
    notes = book.add_worksheet("Notes")
    notes.write("A1", NOTES)
    plans = book.add_worksheet("Plans 2025")
    plans.write(0, 0, TITLE)
    for column, head in enumerate(HEADS):
        if head:
            plans.write(2, column, head)
    for column, year in YEARS.items():
        plans.write(3, column - 1, year)
    for number, cells in enumerate(ROWS):
        row = FIRST - 1 + number
        if row + 1 == HIDDEN:
            plans.set_row(row, None, None, {"hidden": True})
        for column, value in enumerate(cells):
            if value == "#N/A":
                plans.write_formula(row, column, "=NA()", None, value)
            elif column == 3:
                plans.write_datetime(row, column, value, day)
            elif column == 4 and value is not None:
                plans.write_number(row, column, value, percent)
            elif column == 5 and value == "two\nlines" and not is_constant:
                plans.write_rich_string(row, column, bold, "two", "\nlines")
            elif isinstance(value, float):
                plans.write_number(row, column, value, red)
            elif value is not None:
                plans.write(row, column, value)
    total = FIRST - 1 + len(ROWS)
    plans.write(total, 0, "Total")
    plans.write_formula(total, 2, f"=SUM(C{FIRST}:C{total})")
    plans.write(total + 1, 0, FOOTNOTE)
    for area in MERGED:  # what merge_range() does, which cannot go back to a row that is written
        first, last = area.split(":")
        plans.merge.append(
            [int(first[1:]) - 1, ord(first[0]) - 65, int(last[1:]) - 1, ord(last[0]) - 65]
        )
    old = book.add_worksheet("Old")
    old.write("A1", OLD)
    old.hide()
    book.close()


if __name__ == "__main__":
    folder = sys.argv[1]
    with_openpyxl(f"{folder}/openpyxl.xlsx")
    with_xlsxwriter(f"{folder}/xlsxwriter.xlsx", False)
    with_xlsxwriter(f"{folder}/xlsxwriter-constant.xlsx", True)
