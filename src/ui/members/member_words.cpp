// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_words.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/rules/standing.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace branchbook::ui {

namespace {

class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(branchbook::ui::MemberWords)
};

QString standingText(const book::MemberRow& row, QDate day, int correctionMonths)
{
    const auto type = book::typeOn(row, day);
    if (type == book::kProbationaryMember)
        return MemberWords::tr("预备期，党龄从转正之日算");
    const auto base = rules::ruleBase();
    if (!base || type != book::kFullMember || row.joined.isEmpty())
        return {};
    const auto counted = rules::partyStanding((*base)->catalogue, {row.joined, row.converted, correctionMonths}, day);
    if (!counted || !counted->counts)
        return {};
    const int years = counted->monthsAtLeast / 12;
    return years > 0 ? MemberWords::tr("党龄 %1 年").arg(years) : MemberWords::tr("党龄不满 1 年");
}

} // namespace

Cell stateCell(const book::MemberRow& row, QDate day)
{
    Cell cell;
    cell.tint = Color::Text2;
    const auto type = book::typeOn(row, day);
    cell.text = typeWord(type);
    const ChipSpec toVerify{MemberWords::tr("待核实"), Tone::Warn, QStringLiteral("circle-dashed")};
    if (row.toVerify)
        cell.status = toVerify;
    if (row.leftOn.isValid() && day >= row.leftOn) {
        cell.text =
            MemberWords::tr("%1 %2").arg(row.leftReason.isEmpty() ? MemberWords::tr("离开") : shownWord(row.leftReason),
                                         PartialDate::of(row.leftOn).toDotted());
        cell.tint = Color::Text3;
        cell.status = {};
    } else if (type == book::kProbationaryMember) {
        cell.chip = {typeWord(type), Tone::Info, QStringLiteral("clock")};
    } else if (row.type.isEmpty()) {
        cell.chip = toVerify;
        cell.chip.text = MemberWords::tr("类别待核实");
        cell.status = {};
    } else if (!book::isPartyMember(type)) {
        cell.chip = {typeWord(type), Tone::Neutral, {}};
    } else if (row.lostContact) {
        cell.chip = {MemberWords::tr("失去联系"), Tone::Warn, QStringLiteral("alert")};
    } else if (row.floating) {
        cell.chip = {MemberWords::tr("流动党员"), Tone::Outline, QStringLiteral("pin")};
    } else if (row.toVerify) {
        cell.chip = toVerify;
        cell.status = {};
    }
    if (!cell.chip.text.isEmpty() && !cell.status.text.isEmpty())
        cell.tip = shownClauses({cell.chip.text, cell.status.text});
    return cell;
}

QString typeWord(const QString& type)
{
    static const QHash<QString, const char*> words{
        {QString::fromUtf16(book::kFullMember), QT_TRANSLATE_NOOP("branchbook::ui::MemberWords", "正式党员")},
        {QString::fromUtf16(book::kProbationaryMember), QT_TRANSLATE_NOOP("branchbook::ui::MemberWords", "预备党员")},
        {QString::fromUtf16(book::kDevelopmentTarget), QT_TRANSLATE_NOOP("branchbook::ui::MemberWords", "发展对象")},
        {QString::fromUtf16(book::kActivist), QT_TRANSLATE_NOOP("branchbook::ui::MemberWords", "入党积极分子")},
        {QString::fromUtf16(book::kApplicant), QT_TRANSLATE_NOOP("branchbook::ui::MemberWords", "入党申请人")}};
    const auto* word = words.value(type);
    return word ? MemberWords::tr(word) : type;
}

namespace {

/// 一 … 十九, or digits; 0: another way of writing it.
int numberOfGroup(const QString& written)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    if (const int number = written.toInt(); number > 0)
        return number;
    const bool isTeen = written.size() == 2 && written[0] == u'十';
    return written.size() == 1 || isTeen ? (isTeen ? 10 : 0) + int(numerals.indexOf(written.back())) + 1 : 0;
}

} // namespace

QString shortGroup(const QString& name)
{
    static const QRegularExpression numbered(QStringLiteral("^第([一二三四五六七八九十]{1,2}|[0-9]{1,2})党小组$"));
    const QString pattern = MemberWords::tr("第%1组");
    const auto match = numbered.match(name);
    if (const int number = match.hasMatch() ? numberOfGroup(match.captured(1)) : 0;
        number > 0 && pattern != QStringLiteral("第%1组"))
        return pattern.arg(number);
    return QString(name).replace(QStringLiteral("党小组"), QStringLiteral("组"));
}

QString memberSummary(const book::MemberRow& row, QDate day, int correctionMonths)
{
    QStringList parts;
    for (const auto& part : {row.post, row.groupName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (const auto standing = standingText(row, day, correctionMonths); !standing.isEmpty())
        parts.append(standing);
    return parts.join(QStringLiteral(" · "));
}

int genderWidth()
{
    int widest = 0;
    for (const QString& word : {QStringLiteral("男"), QStringLiteral("女")})
        widest = qMax(widest, textWidth(shownWord(word), TextRole::Body));
    return 20 + widest + 2; // with the padding of a cell
}

} // namespace branchbook::ui
