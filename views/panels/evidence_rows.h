// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/explanation.h"
#include "views/panels/row_pool.h"
#include "views/panels/text_label.h"

#include <QFrame>
#include <QLabel>
#include <QUrl>

namespace capex {

/// A label that takes the width of its column and can show another text.
[[nodiscard]] QLabel* columnLabel(LabelRole role, const QString& text = {});

/// Shows `text` in a label of columnLabel(), or nothing at all if it is empty.
void showText(QLabel& label, const QString& text);

/// A text.
class TextRow
{
public:
    explicit TextRow(LabelRole role);

    [[nodiscard]] QWidget* widget() const { return m_label; }
    void show(const QString& text) { showText(*m_label, text); }

private:
    QLabel* m_label;
};

/// A source: with an address that a browser opens it is a link; any other one is never followed.
class SourceRow
{
public:
    explicit SourceRow(LabelRole role);

    [[nodiscard]] QWidget* widget() const { return m_label; }
    void show(const Citation& source);

private:
    QLabel* m_label;
    std::optional<Citation> m_shown;
    std::shared_ptr<QUrl> m_address; ///< where the link leads; shared with who follows it
};

/// A heading and its detail below.
class WordingRow
{
public:
    /// With room above and below, in pixels.
    explicit WordingRow(int above = 0, int below = 0);

    [[nodiscard]] QWidget* widget() const { return m_widget; }
    void show(const Wording& wording);

private:
    QWidget* m_widget;
    QLabel* m_heading;
    QLabel* m_detail;
};

/// A step of an explanation, with its number.
class StepRow
{
public:
    explicit StepRow(int number);

    [[nodiscard]] QWidget* widget() const { return m_widget; }
    void show(const Wording& step) { m_words.show(step); }

private:
    QWidget* m_widget;
    WordingRow m_words;
};

/// What a claim shows: all of its sources or the first ones.
struct ShownClaim
{
    Claim claim;
    std::size_t mostDetails = 0;

    friend bool operator==(const ShownClaim&, const ShownClaim&) = default;
};

/// A claim in a box, with who makes it.
class ClaimRow
{
public:
    ClaimRow();

    [[nodiscard]] QWidget* widget() const { return m_box; }
    void show(const ShownClaim& shown);

private:
    QFrame* m_box;
    QLabel* m_heading;
    RowPool<SourceRow> m_details;
    QLabel* m_more;
    std::optional<ShownClaim> m_shown;
};

/// A heading and rows below it, with room above.
class EvidenceSection : public QWidget
{
public:
    explicit EvidenceSection(const QString& heading);
    /// Without room of its own.
    EvidenceSection(const QString& heading, LabelRole role);

    /// Where rows are added below the heading.
    [[nodiscard]] QBoxLayout& column() { return *m_column; }

private:
    QBoxLayout* m_column;
};

} // namespace capex
