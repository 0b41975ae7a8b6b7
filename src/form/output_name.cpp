// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/output_name.h"

#include "branchbook/book/setting.h"

#include <algorithm>
#include <array>

namespace branchbook::form {

namespace {

constexpr std::array<OutputKindInfo, 7> kOutputKinds{{
    {OutputKind::List, "list", u"列表", u"{支部}{标题}{日期}"},
    {OutputKind::Report, "report", u"季度报告", u"{支部}{季度}{标题}"},
    {OutputKind::Handbook, "handbook", u"年度手册", u"{支部}{年}年{标题}"},
    {OutputKind::Overview, "overview", u"全年总览", u"{支部}{年}年{标题}"},
    {OutputKind::Record, "record", u"会议和个人的记录", u"{日期} {标题}"},
    {OutputKind::Paper, "paper", u"表格和文稿", u"{支部}{标题}{日期}"},
    {OutputKind::Package, "package", u"交给上级的文件", u"{支部}{季度}{标题}"},
}};

QString settingOf(OutputKind kind)
{
    return QStringLiteral("output.name.") + QLatin1StringView(outputKindInfo(kind).name);
}

} // namespace

std::span<const OutputKindInfo> outputKinds()
{
    return kOutputKinds;
}

const OutputKindInfo& outputKindInfo(OutputKind kind)
{
    return kOutputKinds.at(static_cast<size_t>(kind));
}

std::optional<OutputKind> outputKindByName(QStringView name)
{
    const auto found = std::ranges::find_if(
        kOutputKinds, [&](const OutputKindInfo& info) { return name == QLatin1StringView(info.name); });
    return found == kOutputKinds.end() ? std::nullopt : std::optional(found->kind);
}

Result<QString> loadOutputPattern(const store::Session& session, OutputKind kind)
{
    BB_TRY(const QString own, book::loadSetting(session, settingOf(kind)));
    return own.isEmpty() ? QString::fromUtf16(outputKindInfo(kind).usual) : own;
}

Result<> setOutputPattern(store::UnitOfWork& unit, OutputKind kind, const QString& pattern)
{
    const QString own = pattern.trimmed();
    BB_CHECK(checkNamePattern(own));
    return book::putSetting(unit, settingOf(kind),
                            own == QString::fromUtf16(outputKindInfo(kind).usual) ? QString() : own);
}

Result<QString> outputName(const store::Session& session, OutputKind kind, const FileNameFacts& facts,
                           const QString& ending)
{
    BB_TRY(QString pattern, loadOutputPattern(session, kind));
    if (!checkNamePattern(pattern)) // of a later program that knows more words
        pattern = QString::fromUtf16(outputKindInfo(kind).usual);
    return fileNameFrom(pattern, facts, ending);
}

} // namespace branchbook::form
