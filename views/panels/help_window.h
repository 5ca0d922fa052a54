// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QShowEvent;
class QTextBrowser;
class QTextDocument;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace capex {

/// The guide and the methodology, as they come with the program: contents at the left, the page at
/// the right. Links from page to page work; others are opened outside of the program.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows the section of the guide with that heading; the top of the guide where it has none.
    void showGuide(const QString& heading);

    /// The heading of the section that was last gone to.
    [[nodiscard]] QString shownSection() const;
    [[nodiscard]] const QTextBrowser& browser() const { return *m_browser; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addContents();
    void addSections(QTreeWidgetItem& page, const QTextDocument& document);
    void follow(const QUrl& link);
    void goTo(QTreeWidgetItem& section);
    void load(const QString& file);
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& file, const QString& anchor) const;

    QTreeWidget* m_contents;
    QTextBrowser* m_browser;
    QString m_file; ///< of the page that is shown
};

} // namespace capex
