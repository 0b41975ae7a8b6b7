// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/suggested_file.h"

#include "ui/shell/desk.h"

namespace branchbook::ui {

QString suggestedFile(const Desk& desk, form::OutputKind kind, const QString& title, Quarter quarter,
                      const QString& ending)
{
    return suggestedFile(desk, kind, {desk.branch().name, title, {}, quarter, desk.today()}, ending);
}

QString suggestedFile(const Desk& desk, form::OutputKind kind, form::FileNameFacts facts, const QString& ending)
{
    if (facts.branch.isEmpty())
        facts.branch = desk.branch().name;
    const auto name = form::outputName(desk.book().reader(), kind, facts, ending);
    return name ? *name : form::fileNameFrom(QString::fromUtf16(form::outputKindInfo(kind).usual), facts, ending);
}

} // namespace branchbook::ui
