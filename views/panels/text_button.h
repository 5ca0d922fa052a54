// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace capex {

/// A button with that text, reached by Tab. The stylesheet says how a `role` looks: "plain",
/// "link", "chip", "primary"; an empty one as buttons look anyway.
[[nodiscard]] inline QToolButton* textButton(const QString& text, const char* role = "")
{
    auto* const button = new QToolButton;
    button->setText(text);
    button->setProperty("role", QString::fromLatin1(role));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace capex
