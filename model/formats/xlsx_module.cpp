// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx.h"

extern "C" Q_DECL_EXPORT const capex::Xlsx* capexXlsx()
{
    static constexpr capex::Xlsx all{
        .chart_add_series = ::chart_add_series,
        .chart_axis_set_name = ::chart_axis_set_name,
        .chart_axis_set_num_format = ::chart_axis_set_num_format,
        .chart_axis_set_reverse = ::chart_axis_set_reverse,
        .chart_legend_set_position = ::chart_legend_set_position,
        .chart_series_set_categories = ::chart_series_set_categories,
        .chart_series_set_line = ::chart_series_set_line,
        .chart_series_set_marker_fill = ::chart_series_set_marker_fill,
        .chart_series_set_marker_type = ::chart_series_set_marker_type,
        .chart_series_set_name = ::chart_series_set_name,
        .chart_series_set_points = ::chart_series_set_points,
        .chart_series_set_values = ::chart_series_set_values,
        .chart_title_set_name = ::chart_title_set_name,
        .format_set_align = ::format_set_align,
        .format_set_bg_color = ::format_set_bg_color,
        .format_set_bold = ::format_set_bold,
        .format_set_bottom = ::format_set_bottom,
        .format_set_num_format = ::format_set_num_format,
        .format_set_text_wrap = ::format_set_text_wrap,
        .lxw_strerror = ::lxw_strerror,
        .workbook_add_chart = ::workbook_add_chart,
        .workbook_add_format = ::workbook_add_format,
        .workbook_add_worksheet = ::workbook_add_worksheet,
        .workbook_close = ::workbook_close,
        .workbook_new_opt = ::workbook_new_opt,
        .workbook_set_properties = ::workbook_set_properties,
        .worksheet_autofilter = ::worksheet_autofilter,
        .worksheet_data_validation_range = ::worksheet_data_validation_range,
        .worksheet_freeze_panes = ::worksheet_freeze_panes,
        .worksheet_hide = ::worksheet_hide,
        .worksheet_insert_chart_opt = ::worksheet_insert_chart_opt,
        .worksheet_set_column = ::worksheet_set_column,
        .worksheet_write_datetime = ::worksheet_write_datetime,
        .worksheet_write_number = ::worksheet_write_number,
        .worksheet_write_string = ::worksheet_write_string,
    };
    return &all;
}
