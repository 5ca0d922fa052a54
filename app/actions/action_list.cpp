// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_list.h"

#include "model/search/fuzzy.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace capex {

namespace {

/// A text of a menu without its access key: "E&xport" is Export, "R&&D" is R&D, and the "(&E)" at
/// the end of Chinese texts goes.
QString withoutAccessKey(const QString& text)
{
    QString plain;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QStringView rest = QStringView(text).mid(index);
        const bool isInBrackets = rest.size() >= 4 && rest.startsWith(u"(&") && rest[3] == u')';
        if (isInBrackets) {
            index += 3;
            continue;
        }
        if (text[index] == u'&' && ++index == text.size()) {
            break;
        }
        plain += text[index];
    }
    return plain.trimmed();
}

void collect(const QList<QAction*>& actions, const QStringList& path,
             std::vector<MenuAction>& found)
{
    for (QAction* const action : actions) {
        if (const QMenu* const menu = action->menu()) {
            collect(menu->actions(), path + QStringList{withoutAccessKey(menu->title())}, found);
        } else if (!action->isSeparator() && !action->text().isEmpty()) {
            found.push_back({path, action});
        }
    }
}

std::optional<int> scoreOf(const MenuAction& action, const QString& typed)
{
    constexpr int nameCounts = 2;
    const QString whole = (action.path + QStringList{action.name()}).join(u' ');
    const auto byName = fuzzyScore(typed, action.name());
    const auto byPath = fuzzyScore(typed, whole);
    return byName ? std::optional(*byName * nameCounts) : byPath;
}

} // namespace

QString MenuAction::name() const
{
    QString name = withoutAccessKey(action->text());
    while (name.endsWith(u'…')) {
        name.chop(1);
    }
    return name;
}

QString MenuAction::keys() const
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

std::vector<MenuAction> actionsOf(const QMenuBar& bar)
{
    std::vector<MenuAction> found;
    collect(bar.actions(), {}, found);
    return found;
}

std::vector<MenuAction> matching(const std::vector<MenuAction>& actions, const QString& typed)
{
    std::vector<std::pair<int, MenuAction>> scored;
    for (const MenuAction& action : actions) {
        if (const auto score = scoreOf(action, typed)) {
            scored.emplace_back(*score, action);
        }
    }
    std::ranges::stable_sort(scored, std::ranges::greater{}, &std::pair<int, MenuAction>::first);
    std::vector<MenuAction> found;
    std::ranges::transform(scored, std::back_inserter(found), &std::pair<int, MenuAction>::second);
    return found;
}

} // namespace capex
