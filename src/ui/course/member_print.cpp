// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/member_print.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/words_for.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_photo.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/background.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/rules/standing.h"
#include "ui/report/print_document.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct MemberPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(MemberPrintTexts)
};

Result<report::MemberSheet> memberSheet(const Desk& desk, book::MemberId id)
{
    const WordsFor chinese(WordsFor::Paper);
    using book::Field;
    const store::Session& reader = desk.book().reader();
    report::MemberSheet sheet;
    BB_TRY(sheet.member, book::loadMember(reader, id));
    BB_TRY(const auto row, book::findMemberRow(reader, id));
    sheet.group = row ? row->groupName : QString();
    sheet.branch = desk.branch().name;
    sheet.today = desk.today();
    BB_TRY(sheet.honours, organization::listMemberEntriesOf(reader, id));
    BB_TRY(const auto rulebook, agenda::loadRulebook(reader, desk.branch().id));
    const auto standing =
        rules::partyStanding(rulebook.catalogue,
                             {sheet.member.date(Field::JoinDate), sheet.member.date(Field::FullMemberDate),
                              sheet.member.values.get(Field::PartyStandingCorrection).toInt()},
                             desk.today());
    if (standing && standing->counts)
        sheet.standing = standing->text;
    BB_TRY(sheet.photo, book::readPhoto(reader, id));
    BB_TRY(sheet.background, organization::listBackground(reader, id));
    BB_TRY(sheet.tags, organization::listMemberTags(reader, id));
    BB_TRY(sheet.own, organization::listOwnMarks(reader, id));
    BB_TRY(sheet.course, organization::memberCourse(reader, sheet.member));
    BB_TRY(sheet.merits, organization::lastMerits(reader, id, organization::kMeritsShown, desk.today()));
    return sheet;
}

} // namespace

void printMemberForm(Desk& desk, book::MemberId id, report::PersonalNumbers numbers, QWidget* parent)
{
    auto sheet = memberSheet(desk, id);
    if (!sheet)
        return desk.report(sheet.error());
    sheet->numbers = numbers;
    printDocument(desk, report::memberDocument(*sheet),
                  MemberPrintTexts::tr("%1的党员登记表").arg(sheet->member.name()), parent);
}

void printMemberCard(Desk& desk, book::MemberId id, report::PersonalNumbers numbers, QWidget* parent)
{
    auto sheet = memberSheet(desk, id);
    if (!sheet)
        return desk.report(sheet.error());
    sheet->numbers = numbers;
    printDocument(desk, report::memberCardDocument(*sheet),
                  MemberPrintTexts::tr("%1的党员信息卡").arg(sheet->member.name()), parent);
}

} // namespace branchbook::ui
