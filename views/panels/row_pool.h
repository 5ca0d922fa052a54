// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace capex {

/// Adds a widget to a column and answers it.
template <typename Widget>
Widget* added(QBoxLayout& column, Widget* widget)
{
    column.addWidget(widget);
    return widget;
}

/// Rows of a column that are made once and used again for other values: to make a widget costs
/// many times what a changed text does. A Row has a widget() and show(value), which does nothing
/// for the value that it shows already.
template <typename Row>
class RowPool
{
public:
    using Make = std::function<std::unique_ptr<Row>()>;

    /// The rows stand in a column of their own at the end of `parent`, whose widget they belong to.
    RowPool(QBoxLayout& parent, Make make)
        : m_column(new QVBoxLayout)
        , m_make(std::move(make))
    {
        m_column->setSpacing(parent.spacing());
        parent.addLayout(m_column);
    }

    /// Shows a row for each value and hides those that are left. Answers whether a row was made.
    template <typename Values>
    bool show(const Values& values)
    {
        const std::size_t before = m_rows.size();
        std::size_t used = 0;
        for (const auto& value : values) {
            Row& row = at(used++);
            row.show(value);
            row.widget()->setVisible(true);
        }
        for (std::size_t index = used; index < m_rows.size(); ++index) {
            m_rows[index]->widget()->setVisible(false);
        }
        return m_rows.size() > before;
    }

private:
    Row& at(std::size_t index)
    {
        if (index == m_rows.size()) {
            m_rows.push_back(m_make());
            m_column->addWidget(m_rows.back()->widget());
        }
        return *m_rows[index];
    }

    QBoxLayout* m_column;
    Make m_make;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace capex
