// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/html_tree.h"

#include <gumbo.h>

#include <memory>
#include <span>

namespace capex {

namespace {

QString nameOf(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length));
}

/// What stands in `node`, whose elements join `all`.
QString read(const GumboNode& node, std::vector<HtmlElement>& all)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
        return QString::fromUtf8(node.v.text.text);
    }
    if (node.type != GUMBO_NODE_ELEMENT) {
        return {};
    }
    const GumboElement& element = node.v.element;
    const std::size_t own = all.size();
    all.push_back({nameOf(element), {}, {}});
    for (void* const each : std::span(element.attributes.data, element.attributes.length)) {
        const auto& attribute = *static_cast<const GumboAttribute*>(each);
        all[own].attributes.insert(QString::fromUtf8(attribute.name),
                                   QString::fromUtf8(attribute.value));
    }
    QString text;
    for (void* const child : std::span(element.children.data, element.children.length)) {
        text += read(*static_cast<const GumboNode*>(child), all);
    }
    all[own].text = text;
    return text;
}

} // namespace

std::vector<HtmlElement> elementsOf(const QByteArray& html)
{
    const std::unique_ptr<GumboOutput, void (*)(GumboOutput*)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(),
                                 static_cast<std::size_t>(html.size())),
        [](GumboOutput* tree) { gumbo_destroy_output(&kGumboDefaultOptions, tree); });
    std::vector<HtmlElement> all;
    (void)read(*output->root, all);
    return all;
}

} // namespace capex
