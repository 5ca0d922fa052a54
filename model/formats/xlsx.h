// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QString>

#include <xlsxwriter.h>

namespace capex {

/// The functions of libxlsxwriter that the program calls, under their own names. A module has them:
/// few files are workbooks, and the libraries behind it would slow the start of every command.
struct Xlsx
{
    decltype(&::chart_add_series) chart_add_series;
    decltype(&::chart_axis_set_name) chart_axis_set_name;
    decltype(&::chart_axis_set_num_format) chart_axis_set_num_format;
    decltype(&::chart_axis_set_reverse) chart_axis_set_reverse;
    decltype(&::chart_legend_set_position) chart_legend_set_position;
    decltype(&::chart_series_set_categories) chart_series_set_categories;
    decltype(&::chart_series_set_line) chart_series_set_line;
    decltype(&::chart_series_set_marker_fill) chart_series_set_marker_fill;
    decltype(&::chart_series_set_marker_type) chart_series_set_marker_type;
    decltype(&::chart_series_set_name) chart_series_set_name;
    decltype(&::chart_series_set_points) chart_series_set_points;
    decltype(&::chart_series_set_values) chart_series_set_values;
    decltype(&::chart_title_set_name) chart_title_set_name;
    decltype(&::format_set_align) format_set_align;
    decltype(&::format_set_bg_color) format_set_bg_color;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_bottom) format_set_bottom;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::lxw_strerror) lxw_strerror;
    decltype(&::workbook_add_chart) workbook_add_chart;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::workbook_set_properties) workbook_set_properties;
    decltype(&::worksheet_autofilter) worksheet_autofilter;
    decltype(&::worksheet_data_validation_range) worksheet_data_validation_range;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_hide) worksheet_hide;
    decltype(&::worksheet_insert_chart_opt) worksheet_insert_chart_opt;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_write_datetime) worksheet_write_datetime;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_string) worksheet_write_string;
};

/// What the module is asked for, by this name.
using GiveXlsx = const Xlsx* (*)();
constexpr auto giveXlsxName = "capexXlsx";

/// Loads the module; it stays. The system's reason if it does not load.
[[nodiscard]] Result<const Xlsx*, QString> loadXlsx();

} // namespace capex
