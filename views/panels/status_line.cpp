// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/status_line.h"

#include "model/figures/excerpt.h"
#include "views/panels/text_label.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace capex {

namespace {

constexpr int newsMilliseconds = 30'000;
const QString separator = QStringLiteral(" · ");

QToolButton* plainButton(const QString& name)
{
    auto* const button = new QToolButton;
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    return button;
}

} // namespace

StatusLine::StatusLine(QAction* findings, QMenu* views, QWidget* parent)
    : QStatusBar(parent)
    , m_counts(new QLabel)
    , m_cancel(plainButton(tr("Cancel")))
    , m_folder(plainButton(tr("Open folder")))
    , m_newsTimer(this)
    , m_findings(plainButton(tr("Findings")))
    , m_views(plainButton(tr("Saved views")))
{
    setSizeGripEnabled(false);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("role", QStringLiteral("muted"));
    m_counts->setContentsMargins(10, 0, 0, 0);
    m_counts->setMinimumWidth(60);
    m_findings->setObjectName(QStringLiteral("findingsCount"));
    m_findings->setToolTip(findings->toolTip());
    m_views->setToolTip(tr("Look at the figures in one of the file’s own ways"));
    m_views->setMenu(views);
    m_views->setPopupMode(QToolButton::InstantPopup);
    addWidget(m_counts);
    addWidget(m_cancel);
    addWidget(m_folder);
    addWidget(m_findings);
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_folder->setText(tr("Open folder"));
    m_folder->setProperty("role", QStringLiteral("link"));
    m_folder->setToolTip(tr("Show the folder of the file that was written"));
    m_folder->hide();
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setProperty("role", QStringLiteral("link"));
    m_cancel->setToolTip(tr("Give up reading the file; everything stays as it is"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(newsMilliseconds);
    connect(&m_newsTimer, &QTimer::timeout, this, &StatusLine::endNews);
    connect(m_folder, &QToolButton::clicked, this,
            [this] { Q_EMIT folderRequested(m_writtenPath); });
    addPermanentWidget(m_views);
    connect(m_findings, &QToolButton::clicked, findings, &QAction::trigger);
}

void StatusLine::showCounts(const QString& name, int figures, int companies, int findings)
{
    m_parts = {name, tr("%n figures", nullptr, figures), tr("%n companies", nullptr, companies)};
    m_findings->setText(findings == 0 ? tr("no findings") : tr("%n findings", nullptr, findings));
    fitWhenSeen();
}

void StatusLine::showViewName(const QString& name)
{
    m_views->setText(literalText(name) + QStringLiteral(" ▾"));
    fitWhenSeen();
}

void StatusLine::showWritten(const QString& path, int pages)
{
    const QString file = shownPath(QDir::toNativeSeparators(path));
    showWord(pages == 1 ? tr("Written: %1").arg(file)
                        : tr("Written: %1 (%n pages)", nullptr, pages).arg(file));
    m_writtenPath = path;
    m_folder->setVisible(true);
    fitWhenSeen();
}

void StatusLine::showWord(const QString& text)
{
    m_news = text;
    m_folder->setVisible(false);
    m_newsTimer.start();
    fitWhenSeen();
}

void StatusLine::showProgress(const QString& path, double share)
{
    m_reading = tr("Reading %1: %2 %")
                    .arg(shownPath(QFileInfo(path).fileName()),
                         QString::number(static_cast<int>(100 * share)));
    m_cancel->show();
    fitWhenSeen();
}

void StatusLine::endProgress()
{
    m_reading.clear();
    m_cancel->hide();
    fitWhenSeen();
}

void StatusLine::showCancelled(const QString& path)
{
    endProgress();
    showWord(tr("%1 was not read").arg(shownPath(QFileInfo(path).fileName())));
}

void StatusLine::endNews()
{
    m_news.clear();
    m_folder->setVisible(false);
    fitWhenSeen();
}

QString StatusLine::text() const
{
    for (const QString& words : {m_reading, m_news}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    return (m_parts + QStringList{m_findings->text()}).join(separator);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fitCounts();
}

void StatusLine::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    if (!m_isFitted) {
        fitCounts();
    }
}

void StatusLine::fitWhenSeen()
{
    m_isFitted = false;
    if (isVisible()) {
        fitCounts();
    }
}

void StatusLine::fitCounts()
{
    m_isFitted = true;
    constexpr int margins = 48;
    const auto widthOf = [](const QToolButton* button) {
        return button->isHidden() ? 0 : button->sizeHint().width() + 8;
    };
    const int room = width() - widthOf(m_folder) - widthOf(m_cancel) -
                     m_findings->sizeHint().width() - m_views->sizeHint().width() - margins;
    if (!m_reading.isEmpty() || !m_news.isEmpty()) {
        showFitted(text(), room);
        return;
    }
    QStringList parts = m_parts;
    const auto joined = [&parts] { return parts.join(separator) + separator; };
    while (parts.size() > 1 && m_counts->fontMetrics().horizontalAdvance(joined()) > room) {
        parts.removeLast();
    }
    showFitted(joined(), room);
}

void StatusLine::showFitted(const QString& words, int room)
{
    m_counts->setText(
        m_counts->fontMetrics().elidedText(words, Qt::ElideMiddle, std::max(room, 60)));
    m_counts->setToolTip(QStringLiteral("<span>%1</span>").arg(text().toHtmlEscaped()));
}

} // namespace capex
