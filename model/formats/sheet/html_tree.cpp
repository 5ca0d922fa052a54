// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/html_tree.h"

#include <QSet>

#include <algorithm>

namespace capex {

namespace {

constexpr int mostHtmlLevels = 2'000; // gumbo takes a tree apart level by level on the stack

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

/// Whether an element of that name never stands inside of itself without one that does, whether or
/// not it is closed.
bool nestsNever(const QByteArray& name)
{
    static const QSet<QByteArray> names{
        "area",  "base",   "body",  "br",  "caption", "col", "colgroup", "dd",   "dt",     "embed",
        "head",  "hr",     "html",  "img", "input",   "li",  "link",     "meta", "option", "p",
        "param", "source", "tbody", "td",  "tfoot",   "th",  "thead",    "tr",   "wbr"};
    return names.contains(name);
}

/// How deep the markup may be nested, at most.
int levelsOf(const QByteArray& text)
{
    int level = 0;
    int most = 0;
    for (qsizetype at = text.indexOf('<'); at >= 0 && at + 1 < text.size();
         at = text.indexOf('<', at + 1)) {
        const bool isEnd = text[at + 1] == '/';
        const qsizetype begin = at + (isEnd ? 2 : 1);
        qsizetype end = begin;
        while (end < text.size() && end - begin < 16 &&
               (isLetter(text[end]) || (text[end] >= '0' && text[end] <= '9'))) {
            ++end;
        }
        if (end > begin && !nestsNever(text.mid(begin, end - begin).toLower())) {
            level = std::max(0, level + (isEnd ? -1 : 1));
            most = std::max(most, level);
        }
    }
    return most;
}

} // namespace

Result<HtmlTree, Fault> htmlTree(const QByteArray& text)
{
    if (levelsOf(text) > mostHtmlLevels) {
        return Fault{{Found::DeepMarkup, mostHtmlLevels}, {Expected::Levels, mostHtmlLevels}};
    }
    HtmlTree tree{text, nullptr};
    tree.output.reset(gumbo_parse_with_options(&kGumboDefaultOptions, tree.text.constData(),
                                               static_cast<std::size_t>(tree.text.size())));
    return tree;
}

std::span<GumboNode* const> childrenOf(const GumboNode& node)
{
    const bool isInner = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    if (!isInner) {
        return {};
    }
    const GumboVector& children = node.v.element.children;
    return {reinterpret_cast<GumboNode* const*>(children.data), children.length};
}

bool isElement(const GumboNode& node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

QString attributeOf(const GumboNode& node, const char* name)
{
    const GumboAttribute* const attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

} // namespace capex
