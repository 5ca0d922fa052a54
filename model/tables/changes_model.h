// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/review.h"
#include "model/tables/column_table.h"
#include "model/wording/formatter.h"

namespace capex {

/// A line of a review: a change of a figure, or all that differs beside figures.
struct ReviewLine
{
    std::size_t index = 0;                ///< of the change, in the review
    const FigureChange* change = nullptr; ///< nullptr: beside figures
};

/// The changes that a Review offers, a row each, with a check mark that says whether it is taken;
/// the last row stands for what differs beside figures.
class ChangesModel : public ColumnTable<ReviewLine>
{
    Q_OBJECT

public:
    explicit ChangesModel(Language language, QObject* parent = nullptr);

    /// Nothing to show without a review.
    void setReview(std::optional<Review> review);
    [[nodiscard]] const std::optional<Review>& review() const { return m_review; }
    void takeAll(bool isTaken);
    void setMode(ReviewMode mode);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Others are taken, through setData, takeAll or setMode.
    void takenChanged();

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] const ReviewLine& row(int index) const override;
    [[nodiscard]] QVariant meaning(const ReviewLine& line, int role) const override;
    [[nodiscard]] std::optional<Qt::CheckState> checkOf(const ReviewLine& line) const override;

private:
    void listLines();

    Language m_language;
    std::optional<Review> m_review;
    std::vector<ReviewLine> m_lines;
};

} // namespace capex
