// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <span>

namespace capex {

struct DestroyHtml
{
    void operator()(GumboOutput* output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

/// A page as a tree of elements, which refer to its text.
struct HtmlTree
{
    QByteArray text; ///< UTF-8
    std::unique_ptr<GumboOutput, DestroyHtml> output;
};

/// A Fault for markup that is nested too deeply to be read.
[[nodiscard]] Result<HtmlTree, Fault> htmlTree(const QByteArray& text);

/// What stands inside of a node; nothing inside of a text.
[[nodiscard]] std::span<GumboNode* const> childrenOf(const GumboNode& node);

[[nodiscard]] bool isElement(const GumboNode& node, GumboTag tag);

/// The value of an attribute of an element; empty without it.
[[nodiscard]] QString attributeOf(const GumboNode& node, const char* name);

} // namespace capex
