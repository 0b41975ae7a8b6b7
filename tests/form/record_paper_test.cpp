// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of receipts, of 发展党员 and of what a meeting found, filled from records written here.
#include "branchbook/form/form_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/talk_store.h"
#include "gathering/gathering_support.h"
#include "organization/dues_support.h"
#include "sheet/template_support.h"

namespace form_record_test {

using namespace branchbook;
using namespace branchbook::organization;
using form::FormEntry;
using form::FormSubject;
using form::FormValues;
using DuesBranch = dues_test::Branch;

namespace {

constexpr char kReadAll[] = "import docx, sys\n"
                            "d = docx.Document(sys.argv[1])\n"
                            "for p in d.paragraphs: print(p.text)\n"
                            "for t in d.tables:\n"
                            "  for r in t.rows: print('|'.join(c.text.replace('\\n', '/') for c in r.cells))";

QString said(const FormEntry& entry, const char* word)
{
    return entry.value(QString::fromUtf8(word)).text;
}

form::FormRequest requestFor(const DuesBranch& made, FormSubject subject, const QString& record)
{
    return {made.branch, subject, record, {2026, 3}, dues_test::kToday};
}

FormValues valuesFor(const DuesBranch& made, FormSubject subject, const QString& record)
{
    return form::loadFormValues(made.reader(), requestFor(made, subject, record), {organization::makeArea()}).value();
}

QStringList linesOf(const store::Session& session, const char* title, form::FormRequest request)
{
    const auto built = form::formTemplateNamed(session, QString::fromUtf8(title)).value();
    const auto filled = form::fillForm(session, built, std::move(request), {organization::makeArea()});
    if (!filled)
        UNSCOPED_INFO(sentence(filled.error()).toStdString());
    REQUIRE(filled);
    const QTemporaryDir folder;
    return sheet::readBack(folder, kReadAll, filled->bytes, QStringLiteral("a.docx"));
}

void checkKnowsAll(const FormValues& values, FormSubject subject)
{
    for (const QString& each : form::formVocabulary(subject).single) {
        INFO(each.toStdString());
        CHECK(values.single.contains(each));
    }
}

/// Somebody in the probation, under the text of 2014: accepted on 30 September 2025.
struct Probationer : DuesBranch {
    Probationer()
    {
        person = add(QStringLiteral("罗小满"), [](book::Member& member) {
            member.values.set(book::Field::MemberType, QStringLiteral("预备党员"));
            member.values.set(book::Field::BirthDate, QStringLiteral("1996-04-12"));
            member.values.set(book::Field::JoinDate, QStringLiteral("2025-09-30"));
            member.values.set(book::Field::FullMemberDate, {});
        });
        AdmissionFile file;
        file.member = person;
        for (const auto& [code, day] : {std::pair{u"1", QDate(2023, 3, 1)}, std::pair{u"2", QDate(2023, 3, 20)},
                                        std::pair{u"3", QDate(2023, 9, 5)}, std::pair{u"15", QDate(2025, 9, 30)},
                                        std::pair{u"17", QDate(2025, 11, 14)}, std::pair{u"22", QDate(2026, 9, 10)}}) {
            AdmissionStep step;
            step.code = QString::fromUtf16(code);
            step.on = PartialDate::of(day);
            file.steps.append(step);
        }
        file.reviews = {{QDate(2024, 3, 5), QStringLiteral("积极分子时的考察")},
                        {QDate(2026, 3, 31), QStringLiteral("预备期里的考察")}};
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, takeOverAdmission(unit, file, dues_test::kToday));
            return {};
        }));
    }
    void talk(QDate day, TalkLevel level, const char* points)
    {
        Talk talk;
        talk.branch = branch.id;
        talk.kind = TalkKind::Admission;
        talk.speaker.name = QStringLiteral("郑以宁");
        talk.partner = {person, QStringLiteral("罗小满")};
        talk.heldOn = day;
        talk.points = QString::fromUtf8(points);
        talk.level = level;
        REQUIRE(run([&](store::UnitOfWork& unit) { return saveTalk(unit, talk, dues_test::kToday).map([](auto) {}); }));
    }
    book::MemberId person;
    AdmissionId id;
};

} // namespace

TEST_CASE("receipts of a month are of what came in on its days, in figures and in words", "[form]")
{
    DuesBranch made;
    const auto whole = made.add(QStringLiteral("甲一"));
    const auto half = made.add(QStringLiteral("乙二"));
    REQUIRE(made.declare(made.base(whole, u"3000", u"2026-07")));
    REQUIRE(made.declare(made.base(half, u"8000", u"2026-07")));
    // July paid in August, and a payment of September: not of August.
    DuesPayment late = made.payment(half, {dues_test::month(u"2026-07")}, QDate(2026, 8, 3));
    late.extra = dues_test::yuan(u"1289.50");
    REQUIRE(made.pay(late)); // 120.00 and 1289.50
    const auto wrong = made.pay(whole, u"2026-07", u"10", QDate(2026, 8, 4));
    REQUIRE(wrong);
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return voidPayment(unit, *wrong, QStringLiteral("记错了"), dues_test::kToday);
    }));
    const auto september = made.pay(whole, u"2026-07", u"15", QDate(2026, 9, 2));
    REQUIRE(september);

    const FormValues values = valuesFor(made, FormSubject::Dues, QStringLiteral("2026-08"));
    const QList<FormEntry> receipts = values.lists.value(QStringLiteral("收据"));
    REQUIRE(receipts.size() == 1);
    CHECK(said(receipts[0], "姓名") == u"乙二");
    CHECK(said(receipts[0], "交纳月份") == u"2026年7月");
    CHECK(said(receipts[0], "党费") == u"120.00");
    CHECK(said(receipts[0], "自愿多交") == u"1289.50");
    CHECK(said(receipts[0], "合计") == u"1409.50");
    CHECK(said(receipts[0], "大写金额") == u"壹仟肆佰零玖元伍角");
    CHECK(said(receipts[0], "交纳日期") == u"2026年8月3日");
    checkKnowsAll(values, FormSubject::Dues);

    // One payment alone; the corrected one says that it is void, and is no choice.
    const FormValues one = valuesFor(made, FormSubject::Dues, september->toString());
    REQUIRE(one.lists.value(QStringLiteral("收据")).size() == 1);
    CHECK(said(one.lists.value(QStringLiteral("收据")).first(), "大写金额") == u"壹拾伍元整");
    CHECK(one.record == u"甲一2026-09-02");
    const FormValues corrected = valuesFor(made, FormSubject::Dues, wrong->toString());
    CHECK(said(corrected.lists.value(QStringLiteral("收据")).first(), "备注")
          == u"2026年9月18日更正，本收据作废：记错了");
    const auto choices =
        form::listFormChoices(made.reader(), made.branch.id, FormSubject::Dues, dues_test::kToday).value();
    QStringList titles;
    for (const form::FormChoice& choice : choices)
        titles.append(choice.title);
    CHECK(titles.last() == u"2026-08-03 乙二 1409.50元");
    CHECK(titles.contains(QStringLiteral("2026-09-02 甲一 15.00元")));
    CHECK_FALSE(titles.contains(QStringLiteral("2026-08-04 甲一 10.00元")));

    const QStringList lines =
        linesOf(made.reader(), "党费收据", requestFor(made, FormSubject::Dues, september->toString()));
    REQUIRE(lines.contains(QStringLiteral("存根|收据")));
    CHECK(lines.last().contains(
        QStringLiteral("今收到甲一同志交来党费（2026年7月），人民币（大写）壹拾伍元整，￥15.00。")));
    CHECK(lines.last().contains(QStringLiteral("交纳人：甲一/月份：2026年7月/金额：15.00元")));
}

TEST_CASE("papers of the conversion have the days of the file, and lines where it has none", "[form]")
{
    Probationer made;
    const QString record = made.id.toString();
    const FormValues values = valuesFor(made, FormSubject::Admission, record);
    checkKnowsAll(values, FormSubject::Admission);
    CHECK(said(values.single, "出生年月") == u"1996年4月");
    CHECK(said(values.single, "接收审批日期") == u"2025年11月14日");
    CHECK(said(values.single, "转正大会日期").isEmpty());
    const QList<FormEntry> reviews = values.lists.value(QStringLiteral("预备期考察"));
    REQUIRE(reviews.size() == 1);
    CHECK(said(reviews.first(), "意见") == u"预备期里的考察");

    const auto request = requestFor(made, FormSubject::Admission, record);
    const QString notice = linesOf(made.reader(), "预备党员转正公示", request).join(u'\n');
    CHECK(notice.contains(QStringLiteral("关于预备党员罗小满同志转正的公示")));
    CHECK(notice.contains(QStringLiteral("1996年4月出生")));
    CHECK_FALSE(notice.contains(QStringLiteral("4月12日"))); // what is hung out tells no birthday
    CHECK(notice.contains(
        QStringLiteral("于2025年9月30日被接收为中共预备党员，预备期到2026年9月30日，2026年9月10日提出转正申请")));
    const QString decision = linesOf(made.reader(), "预备党员转正决议", request).join(u'\n');
    CHECK(decision.contains(QStringLiteral("＿＿＿＿＿＿，")));
    CHECK(decision.contains(QStringLiteral("决定上报")));
    const QString review = linesOf(made.reader(), "预备党员转正审查表", request).join(u'\n');
    CHECK(review.contains(QStringLiteral("接收大会|2025年9月30日|接收审批|2025年11月14日")));
    CHECK(review.contains(QStringLiteral("2026年3月31日|预备期里的考察")));
    CHECK_FALSE(review.contains(QStringLiteral("积极分子时的考察")));
    const QString application = linesOf(made.reader(), "转正申请书", request).join(u'\n');
    CHECK(
        application.contains(QStringLiteral("我于2025年9月30日被接收为中共预备党员，2025年11月14日经上级党组织批准")));
}

TEST_CASE("the record of talks has those of 发展党员 with this person; points only where the branch may read them",
          "[form]")
{
    Probationer made;
    made.talk(QDate(2026, 2, 3), TalkLevel::Committee, "只有支委能看");
    made.talk(QDate(2026, 1, 9), TalkLevel::Branch, "谈入党动机");
    const QStringList lines =
        linesOf(made.reader(), "发展党员谈话记录", requestFor(made, FormSubject::Admission, made.id.toString()));
    CHECK(lines.contains(QStringLiteral("2026年1月9日|郑以宁|当面|谈入党动机")));
    CHECK(lines.contains(QStringLiteral("2026年2月3日|郑以宁|当面|")));
    CHECK_FALSE(lines.join(u'\n').contains(QStringLiteral("只有支委能看")));
    CHECK(lines.join(u'\n').contains(QStringLiteral("递交申请|2023年3月1日")));
    CHECK(lines.contains(QStringLiteral("本人表示|")));
}

TEST_CASE("a list of problems has what that meeting found and nothing else", "[form]")
{
    gathering_test::Branch made;
    const auto meeting = made.save(made.attended(gathering_test::Kind::OrganizationalLifeMeeting, QDate(2026, 1, 20)));
    REQUIRE(meeting);
    const auto raise = [&](const char* matter, const QString& source) {
        ledger::Item item;
        item.branch = made.branch;
        item.kind = ledger::Kind::Problem;
        item.area = QStringLiteral("organization");
        item.matter = QString::fromUtf8(matter);
        if (!source.isEmpty()) {
            item.sourceTable = QStringLiteral("gathering");
            item.sourceId = source;
        }
        item.raisedOn = QDate(2026, 1, 20);
        item.dueOn = QDate(2026, 3, 31);
        item.ownerName = QStringLiteral("周砚青");
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            return ledger::raiseItem(unit, item, gathering_test::kToday).map([](auto) {});
        }));
    };
    raise("学习不够深", meeting->toString());
    raise("别处来的问题", {});
    form::FormRequest request{book::loadBranch(made.reader(), made.branch).value(),
                              FormSubject::Gathering,
                              meeting->toString(),
                              {2026, 1},
                              gathering_test::kToday};
    const QStringList lines = linesOf(made.reader(), "组织生活会问题清单", request);
    const QString text = lines.join(u'\n');
    CHECK(text.contains(QStringLiteral("学习不够深||周砚青|2026年3月31日|逾期")));
    CHECK_FALSE(text.contains(QStringLiteral("别处来的问题")));
}

} // namespace form_record_test
