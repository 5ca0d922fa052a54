// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_panel.h"

#include "views/panels/against_card.h"
#include "views/panels/evidence_rows.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <utility>

namespace capex {

namespace {

constexpr std::size_t fewClaims = 3;
constexpr std::size_t fewDetails = 2;

} // namespace

/// The parts from top to bottom. Those that have nothing to say are hidden.
struct EvidencePanel::Content
{
    explicit Content(QBoxLayout& column)
        : title(added(column, columnLabel(LabelRole::Title, tr("Why this number?"))))
        , hint(added(column,
                     columnLabel(LabelRole::Muted,
                                 tr("Choose a company to see where its number comes from."))))
        , subject(added(column, columnLabel(LabelRole::Muted)))
        , value(added(column, columnLabel(LabelRole::Big)))
        , problem(added(column, columnLabel(LabelRole::Plain)))
        , against(added(column, new AgainstCard))
        , stepsPart(added(column, new EvidenceSection(tr("Why this number?"), LabelRole::Muted)))
        , steps(stepsPart->column(), [this] { return std::make_unique<StepRow>(++stepCount); })
        , sourcesPart(added(column, new EvidenceSection(tr("SOURCES"))))
        , sources(sourcesPart->column(),
                  [] { return std::make_unique<SourceRow>(LabelRole::Plain); })
        , claimsPart(added(column, new EvidenceSection(tr("ALSO CLAIMED"))))
        , claims(claimsPart->column(), [] { return std::make_unique<ClaimRow>(); })
        , notesPart(added(column, new EvidenceSection(tr("NOTES"))))
        , notes(notesPart->column(), [] { return std::make_unique<TextRow>(LabelRole::Muted); })
    {
        column.addStretch();
    }

    QLabel* title;
    QLabel* hint;
    QLabel* subject;
    QLabel* value;
    QLabel* problem;
    AgainstCard* against;
    EvidenceSection* stepsPart;
    int stepCount = 0;
    RowPool<StepRow> steps;
    EvidenceSection* sourcesPart;
    RowPool<SourceRow> sources;
    EvidenceSection* claimsPart;
    RowPool<ClaimRow> claims;
    QToolButton* allClaims = nullptr; ///< once there were too many
    EvidenceSection* notesPart;
    RowPool<TextRow> notes;
};

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
    connect(&m_later, &QTimer::timeout, this, &EvidencePanel::fill);
}

EvidencePanel::~EvidencePanel() = default;

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
        fill();
    }
    if (QToolButton* const button = m_content->against->choiceButton(); button && m_against) {
        const QPointer<QWidget> before = window()->focusWidget();
        ensureWidgetVisible(button);
        button->setFocus(Qt::ShortcutFocusReason);
        button->showMenu(); // until somebody has chosen, or not
        if (before) {
            before->setFocus(Qt::OtherFocusReason);
        }
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

void EvidencePanel::build()
{
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(4);
    m_content = std::make_unique<Content>(*column);
    connect(m_content->against, &AgainstCard::companyChosen, this, &EvidencePanel::againstChosen);
    setWidget(content);
}

void EvidencePanel::fill()
{
    if (!m_content) {
        build();
    }
    m_isStale = false;
    const bool hasExplanation = m_explanation.has_value();
    m_content->title->setVisible(!hasExplanation);
    m_content->hint->setVisible(!hasExplanation);
    fillExplanation();
    layOut();
    if (!std::exchange(m_keepsPlace, true)) {
        verticalScrollBar()->setValue(0);
    }
}

/// From the innermost parts outwards, so that the scroll bar is decided by the heights as they are
/// now; Qt would ask the outer ones first.
void EvidencePanel::layOut()
{
    const QList<QWidget*> parts = widget()->findChildren<QWidget*>();
    std::for_each(parts.rbegin(), parts.rend(), [](const QWidget* part) {
        if (QLayout* const layout = part->layout()) {
            layout->activate();
        }
    });
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
}

void EvidencePanel::fillExplanation()
{
    const Explanation shown = m_explanation.value_or(Explanation());
    showText(*m_content->subject, shown.subject);
    showText(*m_content->value, shown.value);
    showText(*m_content->problem, shown.problem);
    const bool hasAgainst = m_explanation && m_against;
    if (hasAgainst) {
        m_content->against->show(*m_against);
    }
    m_content->against->setVisible(hasAgainst);
    bool isLonger = m_content->steps.show(shown.steps);
    m_content->stepsPart->setVisible(!shown.steps.empty());
    isLonger |= m_content->sources.show(shown.sources);
    m_content->sourcesPart->setVisible(!shown.sources.empty());
    isLonger |= fillClaims();
    isLonger |= m_content->notes.show(shown.notes);
    m_content->notesPart->setVisible(!shown.notes.isEmpty());
    if (isLonger) {
        chainTabs();
    }
}

/// The first claims and the first sources of each, until all are asked for.
bool EvidencePanel::fillClaims()
{
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    const std::vector<Claim> claims = m_explanation ? m_explanation->claims : std::vector<Claim>();
    const std::size_t mostDetails = m_showsAllClaims ? all : fewDetails;
    const std::size_t mostClaims = m_showsAllClaims ? all : fewClaims;
    std::vector<ShownClaim> shown;
    bool isCut = claims.size() > mostClaims;
    for (const Claim& claim : claims) {
        isCut = isCut || claim.details.size() > mostDetails;
        if (shown.size() < mostClaims) {
            shown.push_back({claim, mostDetails});
        }
    }
    const bool isLonger = m_content->claims.show(shown);
    m_content->claimsPart->setVisible(!claims.empty());
    showAllClaimsButton(isCut);
    return isLonger;
}

void EvidencePanel::showAllClaimsButton(bool visible)
{
    QToolButton*& button = m_content->allClaims;
    if (!button && visible) {
        button = new QToolButton;
        button->setAccessibleName(tr("Show all claims"));
        button->setToolTip(tr("Show every other claim about this company"));
        button->setProperty("role", QStringLiteral("plain"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(
            button, &QToolButton::clicked, this,
            [this] {
                m_showsAllClaims = true;
                fill();
            },
            Qt::QueuedConnection);
        m_content->claimsPart->layout()->addWidget(button);
        m_content->claimsPart->layout()->setAlignment(button, Qt::AlignLeft);
    }
    if (button && visible) {
        std::size_t count = 0;
        for (const Claim& claim : m_explanation->claims) {
            count += claim.details.size();
        }
        button->setText(tr("Show all %1").arg(count));
        button->raise(); // also for a screen reader it comes last
    }
    if (button) {
        button->setVisible(visible);
    }
}

/// Tab goes through the parts as they stand, whenever they were made.
void EvidencePanel::chainTabs()
{
    QWidget* before = nullptr;
    for (QWidget* const part : widget()->findChildren<QWidget*>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            if (before) {
                setTabOrder(before, part);
            }
            before = part;
        }
    }
}

} // namespace capex
