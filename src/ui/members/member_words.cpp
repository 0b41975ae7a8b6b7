// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_words.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(branchbook::ui::MemberWords)
};

} // namespace

Cell stateCell(const book::MemberRow& row, QDate day)
{
    Cell cell;
    cell.tint = Color::Text2;
    const auto type = book::typeOn(row, day);
    cell.text = type;
    if (row.leftOn.isValid() && day >= row.leftOn) {
        cell.text = MemberWords::tr("%1 %2").arg(row.leftReason.isEmpty() ? MemberWords::tr("离开") : row.leftReason,
                                                 PartialDate::of(row.leftOn).toDotted());
        cell.tint = Color::Text3;
    } else if (type == book::kProbationaryMember) {
        cell.chip = {type, Tone::Info, QStringLiteral("clock")};
    } else if (!book::isPartyMember(type)) {
        cell.chip = {type, Tone::Neutral, {}};
    } else if (row.lostContact) {
        cell.chip = {MemberWords::tr("失去联系"), Tone::Warn, QStringLiteral("alert")};
    } else if (row.floating) {
        cell.chip = {MemberWords::tr("流动党员"), Tone::Outline, QStringLiteral("pin")};
    } else if (row.toVerify) {
        cell.chip = {MemberWords::tr("待核实"), Tone::Warn, QStringLiteral("circle-dashed")};
    }
    return cell;
}

QString shortGroup(const QString& name)
{
    return QString(name).replace(QStringLiteral("党小组"), QStringLiteral("组"));
}

QString memberSummary(const book::MemberRow& row, QDate day)
{
    QStringList parts;
    for (const auto& part : {row.post, row.groupName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (const auto years = approximateYears(row.joined, day); years && book::isPartyMember(row.type))
        parts.append(*years > 0 ? MemberWords::tr("党龄 %1 年").arg(*years) : MemberWords::tr("党龄不满 1 年"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace branchbook::ui
