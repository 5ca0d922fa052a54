// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_rows.h"

#include "views/panels/selectable_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>

#include <algorithm>
#include <span>

namespace capex {

namespace {

/// The texts of this file, by their context in the translations.
class EvidenceRows
{
    Q_DECLARE_TR_FUNCTIONS(capex::EvidenceRows)
};

QVBoxLayout* columnIn(QWidget& widget, const QMargins& margins, int spacing)
{
    auto* const column = new QVBoxLayout(&widget);
    column->setContentsMargins(margins);
    column->setSpacing(spacing);
    return column;
}

QFrame* claimBox()
{
    auto* const box = new QFrame;
    box->setProperty("role", QStringLiteral("claim"));
    columnIn(*box, {10, 7, 10, 8}, 3);
    return box;
}

QBoxLayout& columnOf(const QWidget& widget)
{
    return *qobject_cast<QBoxLayout*>(widget.layout());
}

QString furtherSources(std::size_t count)
{
    return count == 0 ? QString()
                      : EvidenceRows::tr("and %n more", nullptr, static_cast<int>(count));
}

bool isForBrowsers(const QUrl& address)
{
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    return address.isValid() && !address.host().isEmpty() && schemes.contains(address.scheme());
}

QLabel* numberLabel(int number)
{
    QLabel* const label = textLabel(QString::number(number), LabelRole::Number);
    label->setFixedSize(20, 20);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

QLabel* columnLabel(LabelRole role, const QString& text)
{
    QLabel* const label = textLabel(text, role);
    qobject_cast<SelectableLabel*>(label)->setFillsColumn(true);
    label->setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    return label;
}

void showText(QLabel& label, const QString& text)
{
    if (!text.isEmpty()) {
        setLabelText(label, text);
    }
    label.setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    label.setVisible(!text.isEmpty());
}

TextRow::TextRow(LabelRole role)
    : m_label(columnLabel(role))
{
}

SourceRow::SourceRow(LabelRole role)
    : m_label(columnLabel(role))
    , m_address(std::make_shared<QUrl>())
{
    QObject::connect(m_label, &QLabel::linkActivated, m_label,
                     [address = m_address] { QDesktopServices::openUrl(*address); });
}

void SourceRow::show(const Citation& source)
{
    if (m_shown == source) {
        return;
    }
    m_shown = source;
    *m_address = QUrl(source.url, QUrl::StrictMode);
    if (isForBrowsers(*m_address)) {
        makeLink(*m_label, source.text, *m_address);
    } else {
        makePlain(*m_label, source.text);
    }
}

WordingRow::WordingRow(int above, int below)
    : m_widget(new QWidget)
    , m_heading(columnLabel(LabelRole::Strong))
    , m_detail(columnLabel(LabelRole::Muted))
{
    QVBoxLayout* const column = columnIn(*m_widget, {0, above, 0, below}, 2);
    column->addWidget(m_heading);
    column->addWidget(m_detail);
}

void WordingRow::show(const Wording& wording)
{
    showText(*m_heading, wording.heading);
    showText(*m_detail, wording.detail);
}

StepRow::StepRow(int number)
    : m_widget(new QWidget)
    , m_words(1)
{
    auto* const row = new QHBoxLayout(m_widget);
    row->setContentsMargins(0, 5, 0, 0);
    row->setSpacing(10);
    row->addWidget(numberLabel(number), 0, Qt::AlignTop);
    row->addWidget(m_words.widget(), 1);
}

ClaimRow::ClaimRow()
    : m_box(claimBox())
    , m_heading(added(columnOf(*m_box), columnLabel(LabelRole::Strong)))
    , m_details(columnOf(*m_box), [] { return std::make_unique<SourceRow>(LabelRole::Muted); })
    , m_more(added(columnOf(*m_box), columnLabel(LabelRole::Muted)))
{
}

void ClaimRow::show(const ShownClaim& shown)
{
    if (m_shown == shown) {
        return;
    }
    m_shown = shown;
    showText(*m_heading, shown.claim.heading);
    const std::size_t count = std::min(shown.claim.details.size(), shown.mostDetails);
    if (m_details.show(std::span(shown.claim.details).first(count))) {
        m_more->raise(); // also for a screen reader it comes last
    }
    showText(*m_more, furtherSources(shown.claim.details.size() - count));
}

EvidenceSection::EvidenceSection(const QString& heading)
    : EvidenceSection(heading, LabelRole::Section)
{
    m_column->setContentsMargins(0, 14, 0, 0);
    m_column->addSpacing(2);
}

EvidenceSection::EvidenceSection(const QString& heading, LabelRole role)
    : m_column(columnIn(*this, {}, 4))
{
    m_column->addWidget(columnLabel(role, heading));
}

} // namespace capex
