// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_panel.h"

#include "views/panels/selectable_label.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace capex {

namespace {

constexpr std::size_t fewClaims = 3;

void addSection(QBoxLayout& column, const QString& heading)
{
    column.addSpacing(14);
    column.addWidget(textLabel(heading, LabelRole::Section));
    column.addSpacing(2);
}

void addWording(QBoxLayout& column, const Wording& wording)
{
    column.addWidget(textLabel(wording.heading, LabelRole::Strong));
    if (!wording.detail.isEmpty()) {
        column.addWidget(textLabel(wording.detail, LabelRole::Muted));
    }
}

QLabel* numberLabel(int number)
{
    QLabel* const label = textLabel(QString::number(number), LabelRole::Number);
    label->setFixedSize(20, 20);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QString furtherSources(std::size_t count)
{
    return count == 1 ? EvidencePanel::tr("and 1 more")
                      : EvidencePanel::tr("and %1 more").arg(count);
}

} // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("evidencePanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Why this number?"));
    setFocusPolicy(Qt::StrongFocus);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &EvidencePanel::rebuild);
}

void EvidencePanel::show(std::optional<Explanation> explanation, std::optional<Against> against)
{
    if (explanation == m_explanation && against == m_against) {
        return;
    }
    const bool isSameCompany = explanation && m_explanation && *explanation == *m_explanation;
    m_keepsPlace = m_keepsPlace && isSameCompany;
    m_showsAllClaims = m_showsAllClaims && isSameCompany;
    m_explanation = std::move(explanation);
    m_against = std::move(against);
    setAccessibleDescription(shownText(text()));
    refresh();
}

QString EvidencePanel::text() const
{
    QString all = m_explanation ? m_explanation->text() : QString();
    if (m_against) {
        all += u'\n' + m_against->text().join(u'\n') + u'\n';
    }
    return all;
}

void EvidencePanel::askAgainst()
{
    if (m_isStale) {
        rebuild();
    }
    if (m_againstButton) {
        ensureWidgetVisible(m_againstButton);
        m_againstButton->setFocus(Qt::ShortcutFocusReason);
        m_againstButton->showMenu();
    }
}

/// Laying out so much text takes longer than drawing the picture beside it, which goes first; a
/// hidden panel waits until it is seen.
void EvidencePanel::refresh()
{
    m_isStale = true;
    if (isVisible() && widget() != nullptr) {
        m_later.start();
    }
}

void EvidencePanel::paintEvent(QPaintEvent* event)
{
    QScrollArea::paintEvent(event);
    if (m_isStale) {
        m_later.start();
    }
}

void EvidencePanel::rebuild()
{
    const bool hadFocus = m_againstButton != nullptr && m_againstButton->hasFocus();
    const int scrolled = std::exchange(m_keepsPlace, true) ? verticalScrollBar()->value() : 0;
    m_isStale = false;
    m_againstButton = nullptr;
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(4);
    if (m_explanation) {
        addExplanation(*column);
    } else {
        column->addWidget(textLabel(tr("Why this number?"), LabelRole::Title));
        column->addWidget(textLabel(tr("Choose a company to see where its number comes from."),
                                    LabelRole::Muted));
    }
    column->addStretch();
    for (SelectableLabel* const label : content->findChildren<SelectableLabel*>()) {
        label->setFillsColumn(true);
    }
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
    if (hadFocus && m_againstButton != nullptr) {
        m_againstButton->setFocus(Qt::OtherFocusReason);
    }
}

void EvidencePanel::addExplanation(QBoxLayout& column)
{
    column.addWidget(textLabel(m_explanation->subject, LabelRole::Muted));
    column.addWidget(textLabel(m_explanation->value, LabelRole::Big));
    if (!m_explanation->problem.isEmpty()) {
        column.addWidget(textLabel(m_explanation->problem, LabelRole::Plain));
    }
    addAgainst(column);
    addSteps(column);
    if (!m_explanation->sources.empty()) {
        addSection(column, tr("SOURCES"));
    }
    for (const Citation& source : m_explanation->sources) {
        addSource(column, source, LabelRole::Plain);
    }
    addClaims(column);
    if (!m_explanation->notes.isEmpty()) {
        addSection(column, tr("NOTES"));
    }
    for (const QString& note : m_explanation->notes) {
        column.addWidget(textLabel(note, LabelRole::Muted));
    }
}

/// With an address that a browser opens it is a link; any other one is never followed.
void EvidencePanel::addSource(QBoxLayout& column, const Citation& source, LabelRole role)
{
    QLabel* const label = textLabel(source.text, role);
    column.addWidget(label);
    const QUrl address(source.url, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    if (!address.isValid() || address.host().isEmpty() || !schemes.contains(address.scheme())) {
        return;
    }
    makeLink(*label, source.text, address);
    connect(label, &QLabel::linkActivated, this, [address] { QDesktopServices::openUrl(address); });
}

void EvidencePanel::addAgainst(QBoxLayout& column)
{
    if (!m_against) {
        return;
    }
    auto* const box = new QFrame;
    box->setProperty("role", QStringLiteral("claim"));
    auto* const lines = new QVBoxLayout(box);
    lines->setContentsMargins(10, 5, 10, 9);
    lines->setSpacing(2);
    auto* const heading = new QHBoxLayout;
    QLabel* const title = textLabel(tr("AGAINST"), LabelRole::Section);
    title->setWordWrap(false);
    heading->setSpacing(10);
    heading->addWidget(title, 0, m_against->choices.empty() ? Qt::AlignTop : Qt::AlignVCenter);
    if (m_against->choices.empty()) {
        heading->addWidget(textLabel(m_against->other.name, LabelRole::Strong), 1);
    } else {
        m_againstButton = makeAgainstButton();
        heading->addWidget(m_againstButton);
        heading->addStretch(1);
    }
    lines->addLayout(heading);
    for (const Against::Line& line : m_against->lines) {
        addWording(*lines, {tr("%1: %2").arg(line.basis, line.ratio), line.difference});
        lines->addSpacing(3);
    }
    if (!m_against->unlike.isEmpty()) {
        lines->addWidget(textLabel(m_against->unlike, LabelRole::Muted));
    }
    column.addSpacing(6);
    column.addWidget(box);
    column.addSpacing(6);
}

QToolButton* EvidencePanel::makeAgainstButton()
{
    auto* const button = new QToolButton;
    auto* const menu = new QMenu(button);
    for (const Against::Choice& choice : m_against->choices) {
        QString name = choice.name;
        QAction* const action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.company == m_against->other.company);
        connect(
            action, &QAction::triggered, this,
            [this, company = choice.company] { Q_EMIT againstChosen(company); },
            Qt::QueuedConnection);
    }
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setText(m_against->other.name + QStringLiteral(" ▾"));
    button->setAccessibleName(tr("Compare with"));
    button->setToolTip(tr("Whom this company is compared with"));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void EvidencePanel::addSteps(QBoxLayout& column)
{
    if (m_explanation->steps.empty()) {
        return;
    }
    column.addWidget(textLabel(tr("Why this number?"), LabelRole::Muted));
    int number = 0;
    for (const Wording& step : m_explanation->steps) {
        auto* const row = new QHBoxLayout;
        row->setContentsMargins(0, 5, 0, 0);
        row->setSpacing(10);
        row->addWidget(numberLabel(++number), 0, Qt::AlignTop);
        auto* const words = new QVBoxLayout;
        words->setContentsMargins(0, 1, 0, 0);
        words->setSpacing(2);
        addWording(*words, step);
        row->addLayout(words, 1);
        column.addLayout(row);
    }
}

QWidget* EvidencePanel::claimBox(const Claim& claim, std::size_t mostDetails)
{
    auto* const box = new QFrame;
    box->setProperty("role", QStringLiteral("claim"));
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(10, 7, 10, 8);
    column->setSpacing(3);
    column->addWidget(textLabel(claim.heading, LabelRole::Strong));
    const std::size_t shown = std::min(claim.details.size(), mostDetails);
    for (std::size_t place = 0; place < shown; ++place) {
        addSource(*column, claim.details[place], LabelRole::Muted);
    }
    if (shown < claim.details.size()) {
        column->addWidget(
            textLabel(furtherSources(claim.details.size() - shown), LabelRole::Muted));
    }
    return box;
}

void EvidencePanel::addClaims(QBoxLayout& column)
{
    const std::vector<Claim>& claims = m_explanation->claims;
    if (claims.empty()) {
        return;
    }
    addSection(column, tr("ALSO CLAIMED"));
    const std::size_t mostDetails = m_showsAllClaims ? std::numeric_limits<std::size_t>::max() : 2;
    const std::size_t shown = m_showsAllClaims ? claims.size() : std::min(claims.size(), fewClaims);
    for (std::size_t place = 0; place < shown; ++place) {
        column.addWidget(claimBox(claims[place], mostDetails));
    }
    const bool isCut = std::ranges::any_of(
        claims, [&](const Claim& claim) { return claim.details.size() > mostDetails; });
    if (isCut || shown < claims.size()) {
        addAllClaimsButton(column);
    }
}

void EvidencePanel::addAllClaimsButton(QBoxLayout& column)
{
    auto* const button = new QToolButton;
    std::size_t count = 0;
    for (const Claim& claim : m_explanation->claims) {
        count += claim.details.size();
    }
    button->setText(tr("Show all %1").arg(count));
    button->setAccessibleName(tr("Show all claims"));
    button->setToolTip(tr("Show every other claim about this company"));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(
        button, &QToolButton::clicked, this,
        [this] {
            m_showsAllClaims = true;
            rebuild();
        },
        Qt::QueuedConnection);
    column.addWidget(button, 0, Qt::AlignLeft);
}

} // namespace capex
