// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/template_guard.h"

#include <algorithm>

namespace branchbook::sheet {

namespace {

bool isMacro(const QString& member)
{
    const QString file = member.section(u'/', -1);
    return file == u"vbaproject.bin" || file == u"vbadata.xml" || member.contains(u"/macrosheets/")
        || member.contains(u"/activex/");
}

bool leadsOut(const QString& member)
{
    return member.startsWith(u'/') || member.contains(u':') || member.split(u'/').contains(QStringLiteral(".."));
}

} // namespace

Result<> checkTemplateParts(const ZipPackage& package)
{
    if (std::ranges::any_of(package.names(), leadsOut))
        return fail(ErrorKind::Invalid, QStringLiteral("template.unsafe"), {package.fileName()});
    bool macros = std::ranges::any_of(package.names(), isMacro);
    const QString types = QStringLiteral("[Content_Types].xml");
    if (!macros && package.contains(types)) {
        BB_TRY(const QByteArray said, package.content(types));
        macros = said.contains("macroEnabled") || said.contains("vbaProject");
    }
    if (macros)
        return fail(ErrorKind::Invalid, QStringLiteral("template.macros"), {package.fileName()});
    return {};
}

} // namespace branchbook::sheet
