// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output_target.h"

#include <QDir>
#include <QFileInfo>

namespace branchbook::cli {

Result<QString> freshTarget(const Context& context)
{
    BB_TRY(const QString path, context.target(context.invocation().value(QStringLiteral("out")), {}));
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Refused, QStringLiteral("store.exists"), {path}, QStringLiteral("out"));
    return path;
}

Result<QString> outputEnding(const Invocation& given)
{
    const QString out = given.value(QStringLiteral("out"));
    if (!out.isEmpty())
        return QFileInfo(out).suffix().toLower();
    if (!given.value(QStringLiteral("dir")).isEmpty())
        return QStringLiteral("pdf");
    return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--out")});
}

Result<QString> outputTarget(const Context& context, const store::Session& session, form::OutputKind kind,
                             const form::FileNameFacts& facts, const QStringList& endings)
{
    BB_TRY(const QString ending, outputEnding(context.invocation()));
    const QString out = context.invocation().value(QStringLiteral("out"));
    if (!out.isEmpty())
        return context.target(out, endings);
    BB_TRY(const QString name, form::outputName(session, kind, facts, ending));
    return context.target(QDir(context.invocation().value(QStringLiteral("dir"))).filePath(name), endings);
}

} // namespace branchbook::cli
