// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is new for people at the desk: resources/changes.{zh_CN,en}.md, told once after an update.
#pragma once

#include "ui/help/manual.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Preferences;

/// The version of the program: "0.2.0".
[[nodiscard]] QString programVersion();
/// The whole text in the language of the window, newest first.
[[nodiscard]] QString allChanges(ManualLanguage language = manualLanguage());
/// The sections `## 0.2.0 …` of `text` that are newer than `seen` and not newer than `now`; empty: none.
[[nodiscard]] QString changesBetween(const QString& text, const QString& seen, const QString& now);
/// What is to be told now, and remembers that it was. Empty on the very first start, and where this or a newer version
/// was used before.
[[nodiscard]] QString takeChanges(Preferences& preferences, const QString& now, const QString& text);

/// Over whatever is shown.
class ChangesDialog final : public Dialog
{
    Q_OBJECT
public:
    ChangesDialog(QWidget* host, const QString& markdown);
};

} // namespace branchbook::ui
