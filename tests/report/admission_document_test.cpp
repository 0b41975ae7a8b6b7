// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of 发展党员: filled with the days, names and votes of the file; what nobody knows is a line to write on, and is told.
#include "branchbook/report/admission_document.h"

#include "branchbook/book/member_store.h"
#include "organization/admission_support.h"
#include "organization/talk_support.h"
#include "report/column_widths.h"
#include "report/page_geometry.h"
#include "support/catch_qt.h"

#include <set>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::organization;
using book::Field;

namespace {

AdmissionSheet sheetOf(const admission_test::Sample& sample)
{
    AdmissionSheet sheet;
    sheet.branch.name = QStringLiteral("机关第一党支部");
    sheet.branch.higherOrganization = QStringLiteral("局机关党委");
    sheet.file = sample.file;
    sheet.member = sample.member;
    sheet.course = admissionCourse(sample.ground(), sample.file, sample.member).value();
    sheet.today = admission_test::kToday;
    return sheet;
}

QString wordsOf(const Document& document)
{
    QStringList words;
    for (const Block& block : document.blocks) {
        if (const auto* title = std::get_if<Title>(&block))
            words += title->lines;
        else if (const auto* to = std::get_if<Addressee>(&block))
            words += to->text;
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->runs.first().text;
        else if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows) {
                CHECK(row.size() == table->columns.size());
                words += row.join(u'|');
            }
        }
    }
    return words.join(u'\n');
}

QStringList namesOf(const AdmissionSheet& sheet)
{
    QStringList names;
    for (const AdmissionForm& form : admissionForms(sheet))
        names += form.name;
    return names;
}

} // namespace

TEST_CASE("a file under the text of 2014 has the forms of that text, each of which can be filled", "[admission]")
{
    const admission_test::Sample sample;
    const AdmissionSheet sheet = sheetOf(sample);
    const QStringList names = namesOf(sheet);
    CHECK(names.contains(QStringLiteral("target_filing")));
    CHECK_FALSE(names.contains(QStringLiteral("target_request"))); // 同意拟列 and the notice are of 2026
    CHECK_FALSE(names.contains(QStringLiteral("target_notice")));
    CHECK(std::set<QString>(names.begin(), names.end()).size() == std::size_t(names.size()));
    for (const QString& name : names) {
        INFO(name.toStdString());
        const auto filled = admissionDocument(sheet, name);
        REQUIRE(filled);
        CHECK_FALSE(wordsOf(filled->document).contains(u'{'));
    }
    for (const AdmissionForm& form : admissionForms(sheet)) {
        if (form.name == u"training_record")
            CHECK(form.title == QStringLiteral("入党积极分子培养教育考察登记表"));
    }
    const auto unknown = admissionDocument(sheet, QStringLiteral("target_request"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == u"admission.form_unknown");
}

TEST_CASE("days, sponsors and the vote stand in the decision; what the book does not know is told", "[admission]")
{
    const admission_test::Sample sample;
    AdmissionSheet sheet = sheetOf(sample);
    const auto bare = admissionDocument(sheet, QStringLiteral("admission_decision")).value();
    CHECK(bare.blanks == QStringList{QStringLiteral("大会意见"), QStringLiteral("第15步党员大会的表决")});
    sheet.votes.insert(QStringLiteral("15"), QStringLiteral("应到会33人，实到会30人，赞成30票，通过。"));
    const auto filled = admissionDocument(sheet, QStringLiteral("admission_decision")).value();
    CHECK(filled.blanks == QStringList{QStringLiteral("大会意见")});
    const QString words = wordsOf(filled.document);
    CHECK(words.contains(QStringLiteral("应到会33人，实到会30人，赞成30票，通过。")));
    CHECK(words.contains(sample.file.day(u"15").toChinese()));
    for (const AdmissionSponsor& sponsor : sample.file.sponsorsOf(SponsorRole::Introducer))
        CHECK(words.contains(sponsor.name));
    CHECK(words.contains(QStringLiteral("决定上报局机关党委审批。")));
    CHECK_FALSE(words.contains(QStringLiteral("＿＿＿＿＿＿通过")));
}

TEST_CASE("the list of the file tells paper by paper what is there and what lacks", "[admission]")
{
    admission_test::Sample sample;
    sample.dropPaper(u"2", QStringLiteral("谈话记录"));
    const auto contents = admissionDocument(sheetOf(sample), QStringLiteral("contents")).value();
    const QString words = wordsOf(contents.document);
    CHECK(words.contains(QStringLiteral("|1|入党申请书|")));
    CHECK(words.contains(QStringLiteral("|2|谈话记录||缺")));
    CHECK(words.count(QStringLiteral("|缺")) == 1);
}

TEST_CASE("the table of the course of a past day says of which day it is", "[admission]")
{
    const admission_test::Sample sample;
    const auto notes = [&](bool past) {
        AdmissionSheet sheet = sheetOf(sample);
        sheet.past = past;
        sheet.today = QDate(2024, 10, 8);
        const auto course = admissionDocument(sheet, QStringLiteral("course")).value();
        QStringList said;
        for (const Block& block : course.document.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                said += table->notes;
        }
        return said.join(u'\n');
    };
    CHECK(notes(true) == QStringLiteral("注：截至2024年10月8日。"));
    CHECK(notes(false) == QString()); // of today: the days stand beside the steps
}

TEST_CASE("a day with two figures for month and day stands in one line of the course and of the contents",
          "[admission]")
{
    const admission_test::Sample sample;
    const AdmissionSheet sheet = sheetOf(sample);
    constexpr double kPadding = 4;
    constexpr double kEm = geometry::kSizeSmall4;
    constexpr double kDay = (8 * 0.5 + 3) * kEm; // 2026年10月31日: eight half ems and three whole ones
    for (const QString& name : {QStringLiteral("course"), QStringLiteral("contents")}) {
        const auto document = admissionDocument(sheet, name).value().document;
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table == nullptr)
                continue;
            const auto widths = columnWidths(*table, geometry::kWidth, kEm, kPadding);
            for (qsizetype column = 0; column < table->columns.size(); ++column) {
                if (table->columns[column].head == u"日期")
                    CHECK(widths[size_t(column)] >= kDay + 2 * kPadding);
            }
        }
    }
}

TEST_CASE("the papers of a past day have the person as the roster had it that day", "[admission]")
{
    talk_test::Branch desk;
    book::Member person =
        book::loadMember(desk.reader(), desk.member(QStringLiteral("罗小满")), book::PostWords::AsWritten).value();
    for (const auto& [field, day] :
         {std::pair{Field::ApplicationDate, u"2023-05-16"}, std::pair{Field::ActivistDate, u"2024-01-09"},
          std::pair{Field::DevelopmentTargetDate, u"2025-02-10"}, std::pair{Field::JoinDate, u"2025-09-30"}})
        person.values.set(field, QString::fromUtf16(day));
    person.values.set(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); }).has_value());
    AdmissionFile file;
    file.member = person.id;
    file.memberName = person.name();
    file.steps = {{QStringLiteral("1"), PartialDate::of(2023, 5, 16), {}, {}, {}, {}}};
    const admission_test::Sample sample; // for its rules
    const book::Branch branch = book::findBranch(desk.reader(), {}).value();
    const auto on = [&](QDate day) {
        const AdmissionGround ground{sample.catalogue, sample.workingDays, sample.body, day};
        return pastAdmissionSheet(desk.reader(), ground, branch, file).value().member.values;
    };
    CHECK(on({2024, 1, 8}).get(Field::MemberType) == QStringLiteral("入党申请人"));
    CHECK_FALSE(on({2024, 1, 8}).has(Field::ActivistDate));
    CHECK(on({2025, 9, 29}).get(Field::MemberType) == QStringLiteral("发展对象"));
    CHECK_FALSE(on({2025, 9, 29}).has(Field::JoinDate));
    CHECK(on({2025, 9, 30}).get(Field::MemberType) == QStringLiteral("预备党员"));
    CHECK(on({2025, 9, 30}).get(Field::JoinDate) == QStringLiteral("2025-09-30"));
}
