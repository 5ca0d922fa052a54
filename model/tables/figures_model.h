// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/figure_field.h"
#include "model/figures/dataset.h"
#include "model/tables/column_table.h"
#include "model/wording/formatter.h"

namespace capex {

/// A text that was typed for a field of a figure and makes none.
struct RefusedText
{
    FigureId figure;
    FigureField field = FigureField::Company;
    QString text;
    QString reason; ///< a sentence
};

/// The figures of a Dataset, one per row, in the order of the file: every field of the figure file
/// in words for people.
///
/// Amounts sort by what they are worth in US dollars (the source's own conversion, else the rate of
/// the announcement's day); those without a rate have no value. The columns Low and High count
/// billions of the stated currency.
///
/// With an editor each cell of a field can be changed: Qt::EditRole is the text that an editor
/// begins with, and setData() hands another one on. A text that is refused is kept with the reason
/// until there are other figures: it is what the editor of that cell begins with then.
class FiguresModel : public ColumnTable<Figure>
{
    Q_OBJECT

public:
    /// The columns that say what is claimed, by whom, and whether that is in conflict come first:
    /// company, kind, measure, amount, period, announced, source, conflict.
    static constexpr int leadingColumns = 8;
    static constexpr int amountColumn = 3;
    static constexpr int sourceColumn = 6;
    static constexpr int conflictColumn = 7;

    /// Changes the figure, or says in a sentence why not.
    using Editor = std::function<std::optional<QString>(const FigureId& figure, FigureField field,
                                                        const QString& text)>;

    explicit FiguresModel(Language language, QObject* parent = nullptr);

    /// Rows stay what they are where the figures are the same but for what they say, so that views
    /// keep their place; else the model is reset.
    void setDataset(Dataset dataset);
    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] Language language() const { return m_language; }

    /// What a column shows of figures that can be changed; nothing for what follows from others.
    [[nodiscard]] static std::optional<FigureField> fieldOf(int column);
    void setEditor(Editor editor) { m_editor = std::move(editor); }
    void setEditable(bool editable);
    [[nodiscard]] const std::optional<RefusedText>& refused() const { return m_refused; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] const Figure& row(int index) const override;
    [[nodiscard]] QVariant meaning(const Figure& figure, int role) const override;

private:
    [[nodiscard]] bool hasSameRows(const Dataset& other) const;

    Language m_language;
    Dataset m_dataset;
    Editor m_editor;
    bool m_isEditable = true;
    std::optional<RefusedText> m_refused;
};

} // namespace capex
