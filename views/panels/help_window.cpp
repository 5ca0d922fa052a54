// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/help_window.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QUrl>

namespace capex {

namespace {

constexpr int FileRole = Qt::UserRole;
constexpr int BlockRole = Qt::UserRole + 1; ///< number of the heading's block in the page
constexpr int margin = 26;

const QStringList& files()
{
    static const QStringList all{QStringLiteral("guide.md"), QStringLiteral("methodology.md")};
    return all;
}

/// The text of a page without its pictures, which the window itself shows.
QString textOf(const QString& name)
{
    static const QRegularExpression pictures(QStringLiteral("^!\\[[^\\n]*\\n\\n?"),
                                             QRegularExpression::MultilineOption);
    QFile file(QStringLiteral(":/help/%1").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(pictures)
                                          : QString();
}

/// The anchor of a heading, as links write it: "Say and do" is #say-and-do.
QString anchorOf(const QString& heading)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w\\s-]"));
    return heading.toLower().remove(marks).simplified().replace(u' ', u'-');
}

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0;
}

/// Headings a little larger than the text, with room before them; text with air between its lines.
void setOutBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 0 || block == document.begin() ? 0 : level == 1 ? 30 : 20);
        format.setBottomMargin(cursor.currentTable() ? 0 : 8);
        format.setLineHeight(level == 0 ? 128 : 110, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
            letters.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(letters);
        }
    }
}

/// Room around the text and in its tables.
void setOut(QTextDocument& document)
{
    setOutBlocks(document);
    document.setDocumentMargin(margin);
    for (QTextFrame* const frame : document.rootFrame()->childFrames()) {
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setBorder(0.5);
            format.setBorderCollapse(true);
            format.setBorderBrush(QBrush(QColor(128, 128, 128, 120)));
            table->setFormat(format);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_contents(new QTreeWidget)
    , m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Guide and methodology"));
    resize(980, 720);
    m_browser->setOpenLinks(false);
    m_browser->setAccessibleName(tr("Guide and methodology"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    auto* const parts = new QSplitter;
    parts->addWidget(m_contents);
    parts->addWidget(m_browser);
    parts->setStretchFactor(1, 1);
    parts->setSizes({260, 720});
    m_contents->setStyleSheet(QStringLiteral("QTreeView { padding: 12px 6px; } "
                                             "QTreeView::item { padding: 3px 4px; } "
                                             "QTreeView::item:selected { "
                                             "background: palette(highlight); "
                                             "color: palette(highlighted-text); }"));
    parts->setChildrenCollapsible(false);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(parts);
    addContents();
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr) {
            goTo(*item);
        }
    });
    m_contents->setFocus();
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::addContents()
{
    for (const QString& file : files()) {
        QTextDocument document;
        document.setMarkdown(textOf(file));
        auto* const page = new QTreeWidgetItem(m_contents);
        page->setData(0, FileRole, file);
        page->setData(0, BlockRole, 0);
        addSections(*page, document);
        page->setExpanded(true);
    }
}

void HelpWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (QTreeWidgetItem* const item = m_contents->currentItem()) {
        goTo(*item); // its place is known once the page is as wide as it is shown
    }
}

/// The first heading names the page.
void HelpWindow::addSections(QTreeWidgetItem& page, const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block)) {
            continue;
        }
        if (page.text(0).isEmpty()) {
            page.setText(0, block.text());
            continue;
        }
        auto* const section = new QTreeWidgetItem(&page, {block.text()});
        section->setData(0, FileRole, page.data(0, FileRole));
        section->setData(0, BlockRole, block.blockNumber());
    }
}

void HelpWindow::showGuide(const QString& heading)
{
    m_contents->setCurrentItem(itemOf(files().front(), anchorOf(heading)));
}

QString HelpWindow::shownSection() const
{
    const QTreeWidgetItem* const item = m_contents->currentItem();
    return item ? item->text(0) : QString();
}

/// The section of a page with that anchor, else the page.
QTreeWidgetItem* HelpWindow::itemOf(const QString& file, const QString& anchor) const
{
    QTreeWidgetItem* const page =
        m_contents->topLevelItem(static_cast<int>(std::max<qsizetype>(0, files().indexOf(file))));
    for (int index = 0; index < page->childCount(); ++index) {
        if (anchorOf(page->child(index)->text(0)) == anchor) {
            return page->child(index);
        }
    }
    return page;
}

void HelpWindow::follow(const QUrl& link)
{
    const QString file = link.path().isEmpty() ? m_file : link.path();
    if (link.isRelative() && files().contains(file)) {
        m_contents->setCurrentItem(itemOf(file, link.fragment()));
    } else if (link.scheme() == QStringLiteral("https") ||
               link.scheme() == QStringLiteral("http")) {
        QDesktopServices::openUrl(link);
    }
}

void HelpWindow::load(const QString& file)
{
    if (file != m_file) {
        m_file = file;
        m_browser->setMarkdown(textOf(file));
        setOut(*m_browser->document());
    }
}

void HelpWindow::goTo(QTreeWidgetItem& section)
{
    load(section.data(0, FileRole).toString());
    const QTextBlock block =
        m_browser->document()->findBlockByNumber(section.data(0, BlockRole).toInt());
    m_browser->setTextCursor(QTextCursor(block));
    const double top = m_browser->cursorRect().top() + m_browser->verticalScrollBar()->value();
    const bool isFirst = block.blockNumber() == 0;
    m_browser->verticalScrollBar()->setValue(isFirst ? 0 : static_cast<int>(top) - margin / 2);
}

} // namespace capex
