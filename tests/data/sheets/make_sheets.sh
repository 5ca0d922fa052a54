#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the workbooks in this folder anew, with Debian's python3-openpyxl, python3-xlsxwriter,
# libreoffice-calc and gnumeric. Nothing runs it: the files are what those programs wrote once.
set -euo pipefail
folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
"$folder/make_sheets.py" "$folder"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
# LibreOffice and Gnumeric read what openpyxl wrote and write it in their own way.
cp "$folder/openpyxl.xlsx" "$work/libreoffice.xlsx"
soffice --headless --convert-to ods --outdir "$work" "$work/libreoffice.xlsx"
mkdir "$work/xlsx"
soffice --headless --convert-to xlsx --outdir "$work/xlsx" "$work/libreoffice.ods"
cp "$work/libreoffice.ods" "$work/xlsx/libreoffice.xlsx" "$folder"
ssconvert --export-type=Gnumeric_Excel:xlsx2 "$folder/openpyxl.xlsx" "$folder/gnumeric.xlsx"
ssconvert --export-type=Gnumeric_OpenCalc:odf "$folder/openpyxl.xlsx" "$folder/gnumeric.ods"
