// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member form, card: 党员登记表 and 党员信息卡 of one person.
#include "branchbook/base/words_for.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/background.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/report/member_document.h"
#include "branchbook/rules/standing.h"
#include "cli/paper.h"
#include "cli/person_option.h"
#include "cli/transfer_desk.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

QString standingText(const rules::Catalogue& catalogue, const book::Member& member, QDate today)
{
    const rules::StandingQuestion question{member.date(book::Field::JoinDate), member.date(book::Field::FullMemberDate),
                                           member.values.get(book::Field::PartyStandingCorrection).toInt()};
    const auto standing = rules::partyStanding(catalogue, question, today);
    return standing && standing->counts ? standing->text : QString();
}

Result<report::MemberSheet> memberSheetOf(const TransferDesk& desk, const Invocation& given)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString wanted = given.words.value(0);
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    report::MemberSheet sheet;
    BB_TRY(sheet.member, book::loadMember(desk.reader(), *person.member));
    sheet.branch = desk.branch.name;
    BB_TRY(const auto groups, book::listGroups(desk.reader(), desk.branch.id));
    for (const book::PartyGroup& group : groups) {
        if (sheet.member.group == group.id)
            sheet.group = group.name;
    }
    sheet.standing = standingText(*desk.catalogue, sheet.member, desk.today());
    BB_TRY(sheet.honours, organization::listMemberEntriesOf(desk.reader(), sheet.member.id));
    BB_TRY(sheet.background, organization::listBackground(desk.reader(), sheet.member.id));
    BB_TRY(sheet.tags, organization::listMemberTags(desk.reader(), sheet.member.id));
    BB_TRY(sheet.own, organization::listOwnMarks(desk.reader(), sheet.member.id));
    BB_TRY(sheet.course, organization::memberCourse(desk.reader(), sheet.member));
    BB_TRY(sheet.merits,
           organization::lastMerits(desk.reader(), sheet.member.id, organization::kMeritsShown, desk.today()));
    sheet.numbers = given.has(QStringLiteral("full")) ? report::PersonalNumbers::Full : report::PersonalNumbers::Masked;
    sheet.today = desk.today();
    return sheet;
}

Result<Answer> memberPaper(Context& context, const QString& title, report::Document (*make)(const report::MemberSheet&))
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const report::MemberSheet sheet, memberSheetOf(desk, context.invocation()));
    BB_TRY(const QString out,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}, {desk.opened->path()}));
    return writePaper(out, title, make(sheet), context.progress());
}

Result<Answer> memberForm(Context& context)
{
    return memberPaper(context, tr("党员登记表"), &report::memberDocument);
}

Result<Answer> memberCard(Context& context)
{
    return memberPaper(context, tr("党员信息卡"), &report::memberCardDocument);
}

} // namespace

QList<Command> memberFormCommands()
{
    return {{QStringLiteral("member"),
             QStringLiteral("form"),
             {QStringLiteral("NAME")},
             optionTexts({"!out=FILE", "full"}),
             tr("一个人的党员登记表，.pdf 或 .docx；身份证号和手机只印首尾几位，不印家庭成员，--full 全印"),
             memberForm},
            {QStringLiteral("member"),
             QStringLiteral("card"),
             {QStringLiteral("NAME")},
             optionTexts({"!out=FILE", "full"}),
             tr("一个人的党员信息卡：基本情况、标签、自定义项目、入党与任职、荣誉，.pdf 或 .docx；--full 号码全印"),
             memberCard}};
}

} // namespace branchbook::cli
