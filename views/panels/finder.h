// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace capex {

/// A line of a Finder's list, and what choosing it does.
struct FinderEntry
{
    QString text;
    QString detail; ///< beside the text, muted; may be empty
    QString hint;   ///< at the right: keys, or what sort of thing it is; may be empty
    bool isEnabled = true;
    std::function<void()> choose;
};

/// A field above the view in which one types to find something: the list below answers at once.
/// Arrow keys move in it, Enter or a click chooses, Escape or a click elsewhere closes.
class Finder : public QFrame
{
    Q_OBJECT

public:
    /// Answers what somebody has typed, best first.
    using Find = std::function<std::vector<FinderEntry>(const QString&)>;

    explicit Finder(QWidget* window);

    /// Opens below the upper edge of the window, whatever was open before. `name` is for screen
    /// readers, `prompt` stands in the empty field.
    void open(const QString& name, const QString& prompt, Find find);

    /// The texts that are listed.
    [[nodiscard]] QStringList texts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void place();
    void find(const QString& text);
    void step(int rows);
    void choose(const QModelIndex& line);
    void leave();
    [[nodiscard]] bool takesKey(int key);

    Find m_find;
    QPointer<QWidget> m_focusBefore;
    std::vector<FinderEntry> m_entries;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace capex
