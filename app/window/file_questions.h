// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// What the window says and asks about files. The texts are plain, whatever a file is called.
namespace capex {

/// Says that something did not work.
void tellFault(QWidget* parent, const QString& title, const QString& text);

/// What is to become of changes before something else is opened.
enum class UnsavedAnswer { Save, Discard, Cancel };
[[nodiscard]] UnsavedAnswer askAboutUnsaved(QWidget* parent, const QString& name);

/// What is to become of changes to a file that somebody else has changed meanwhile.
enum class ForeignChangeAnswer { Reload, KeepBoth, Overwrite, Cancel };
[[nodiscard]] ForeignChangeAnswer askAboutForeignChange(QWidget* parent, const QString& name);

/// Whether a file that is there may be written over.
[[nodiscard]] bool askAboutOverwriting(QWidget* parent, const QString& path);

/// `path`, with a number before its ending, for which there is no file yet.
[[nodiscard]] QString freePath(const QString& path);

} // namespace capex
