// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of votes: what stands on the paper, and that nobody who fills one in stands on it; the request for an election.
#include "branchbook/form/form_service.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/report/paper_notice.h"
#include "organization/evaluation_support.h"
#include "sheet/template_support.h"

namespace form_paper_test {

using namespace branchbook;
using namespace branchbook::organization;
using form::FormEntry;
using form::FormSubject;
using form::FormValues;
using organization_test::Rounds;
using organization_test::Voters;

namespace {

constexpr char kReadAll[] = "import docx, sys\n"
                            "d = docx.Document(sys.argv[1])\n"
                            "for p in d.paragraphs: print(p.text)\n"
                            "for t in d.tables:\n"
                            "  for r in t.rows: print('|'.join(c.text for c in r.cells))";

form::FormRequest requestFor(const Voters& made, FormSubject subject, const QString& record)
{
    return {book::loadBranch(made.reader(), made.branch).value(), subject, record, {2026, 4}, made.today};
}

FormValues valuesFor(const Voters& made, FormSubject subject, const QString& record)
{
    return form::loadFormValues(made.reader(), requestFor(made, subject, record), {organization::makeArea()}).value();
}

form::FilledForm filledFor(const Voters& made, const char* title, const QString& record)
{
    const auto built = form::formTemplateNamed(made.reader(), QString::fromUtf8(title)).value();
    auto filled =
        form::fillForm(made.reader(), built, requestFor(made, built.subject, record), {organization::makeArea()});
    if (!filled)
        UNSCOPED_INFO(sentence(filled.error()).toStdString());
    REQUIRE(filled);
    return *filled;
}

QStringList linesOf(const form::FilledForm& filled)
{
    const QTemporaryDir folder;
    return sheet::readBack(folder, kReadAll, filled.bytes, QStringLiteral("a.docx"));
}

QString said(const FormValues& values, const char* word)
{
    return values.single.value(QString::fromUtf8(word)).text;
}

QStringList namesIn(const FormValues& values, const char* list)
{
    QStringList names;
    for (const FormEntry& entry : values.lists.value(QString::fromUtf8(list)))
        names.append(entry.value(QStringLiteral("姓名")).text);
    return names;
}

/// Everybody of the roster who is not on the paper.
QStringList othersThan(const Voters& made, const QStringList& onPaper)
{
    QStringList others;
    for (auto each = made.byName.begin(); each != made.byName.end(); ++each) {
        if (!onPaper.contains(each.key()))
            others.append(each.key());
    }
    return others;
}

/// 党员1 is the beginning of 党员12: those are looked for as whole cells.
void checkSaysNobody(const QStringList& lines, const QStringList& names)
{
    REQUIRE(names.size() >= 2);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const bool isNumbered = name.startsWith(u"党员");
        for (const QString& line : lines)
            CHECK_FALSE((isNumbered ? line.split(u'|').contains(name) : line.contains(name)));
    }
}

} // namespace

TEST_CASE("the form of a ballot has the candidates of the vote that is due and nobody who votes", "[form]")
{
    Voters made;
    const ElectionId id = made.planned();
    const QString record = id.toString();
    // By the strokes of the surnames: 丁 2, 沈 7, 陆 7, 周 8, 贺 9, 韩 12.
    const QStringList onPaper{QStringLiteral("丁春晓"), QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾"),
                              QStringLiteral("周砚青"), QStringLiteral("贺松年"), QStringLiteral("韩知秋")};
    const FormValues values = valuesFor(made, FormSubject::Election, record);
    QStringList printed = namesIn(values, "选票");
    CHECK(printed.first() == u"丁春晓");
    CHECK(printed.last() == u"韩知秋");
    CHECK(QSet<QString>(printed.begin(), printed.end()) == QSet<QString>(onPaper.begin(), onPaper.end()));
    CHECK(said(values, "选票名称") == u"支部委员会委员选举票");
    CHECK(said(values, "选票日期") == u"2026年10月23日");
    CHECK(said(values, "填票说明").startsWith(u"应选5名，候选人6名。"));
    CHECK(said(values, "另选他人栏") == u"另选他人");
    const auto filled = filledFor(made, "选票", record);
    CHECK(filled.blanks.isEmpty());
    const QStringList lines = linesOf(filled);
    CHECK(lines.contains(QStringLiteral("候选人|赞成|反对|弃权|另选他人")));
    CHECK(lines.contains(QStringLiteral("丁春晓||||")));
    CHECK(lines.size() == 3 + 1 + 6); // title, branch and day, how to fill it in; the head and a row for each
    checkSaysNobody(lines, othersThan(made, onPaper));
    // 丁 and 贺 have 23 each for the last seat: the paper of the next vote has the two and no room for others.
    REQUIRE(made.record(made.mockupCount(id)));
    const FormValues again = valuesFor(made, FormSubject::Election, record);
    CHECK(namesIn(again, "选票") == QStringList{QStringLiteral("丁春晓"), QStringLiteral("贺松年")});
    CHECK(said(again, "选票名称").endsWith(u"（再次投票）"));
    CHECK(said(again, "另选他人栏").isEmpty());
    checkSaysNobody(linesOf(filledFor(made, "选票", record)), othersThan(made, onPaper));
}

TEST_CASE("a form of a damaged book says so before everything else", "[form]")
{
    Voters made;
    const ElectionId id = made.planned();
    report::setPaperNotice(report::damagedNotice());
    const QStringList damaged = linesOf(filledFor(made, "选票", id.toString()));
    report::setPaperNotice({});
    REQUIRE_FALSE(damaged.isEmpty());
    CHECK(damaged.first() == report::damagedNotice());
    CHECK_FALSE(linesOf(filledFor(made, "选票", id.toString())).contains(report::damagedNotice()));
}

TEST_CASE("a ballot with too few candidates is left blank, and what is blank is told", "[form]")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return setElectionCandidates(unit, id, made.ids({QStringLiteral("沈若溪"), QStringLiteral("丁春晓")}));
    }));
    const auto filled = filledFor(made, "选票", id.toString());
    CHECK(filled.blanks.contains(QStringLiteral("填票说明")));
    CHECK_FALSE(linesOf(filled).join(u'\n').contains(QStringLiteral("沈若溪")));
}

TEST_CASE("the request for an election tells the term that ends and how many have to stand", "[form]")
{
    Voters made;
    Term term;
    term.branch = made.branch;
    term.number = 5;
    term.electedOn = QDate(2023, 10, 31);
    term.plannedEnd = term.endsOn = QDate(2026, 10, 31);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return putTerm(unit, term, made.today).map([](auto) {}); }));
    const QString record = made.planned().toString();
    const FormValues values = valuesFor(made, FormSubject::Election, record);
    CHECK(said(values, "届次") == u"第5届");
    CHECK(said(values, "新届次") == u"第6届");
    // A fifth more than the five seats (ELECT2020 art 13).
    CHECK(said(values, "候选人要求").startsWith(u"候选人不少于6名"));
    CHECK_FALSE(said(values, "候选人要求").contains(u"待核对"));
    const QString text = linesOf(filledFor(made, "换届选举请示", record)).join(u'\n');
    CHECK(text.contains(QStringLiteral("本届（第5届）于2023年10月31日选举产生，任期到2026年10月31日届满")));
    CHECK(text.contains(QStringLiteral("拟于2026年10月23日进行换届选举")));
    CHECK(text.contains(QStringLiteral("选举第6届支部委员会委员，应选5名。")));
    CHECK(text.contains(QStringLiteral("书记、副书记由新一届委员会第一次会议选举")));
    CHECK(text.contains(QStringLiteral("妥否，请批示。")));
    CHECK(text.contains(QStringLiteral("沈若溪、")));
    for (const QString& each : form::formVocabulary(FormSubject::Election).single) {
        INFO(each.toStdString());
        CHECK(values.single.contains(each));
    }
}

TEST_CASE("a request is addressed at the left edge and signed at the right one, as official papers are", "[form]")
{
    Voters made;
    const auto filled = filledFor(made, "换届选举请示", made.planned().toString());
    constexpr char kReadAlignment[] = "import docx, sys\n"
                                      "for p in docx.Document(sys.argv[1]).paragraphs:\n"
                                      "  if p.text.strip(): print(p.text, p.style.name, p.alignment)";
    const QTemporaryDir folder;
    const QStringList lines = sheet::readBack(folder, kReadAlignment, filled.bytes, QStringLiteral("a.docx"));
    REQUIRE(lines.size() > 4);
    CHECK(lines.last().startsWith(u"2026年10月23日"));
    CHECK(lines.last().contains(u"RIGHT"));
    CHECK(lines.at(lines.size() - 2).startsWith(u"机关第一党支部"));
    CHECK(lines.at(lines.size() - 2).contains(u"RIGHT"));
    CHECK_FALSE(lines.at(2).contains(u"RIGHT")); // the title has two lines
    CHECK(lines.at(2).startsWith(u"＿＿＿＿＿＿：")); // nobody above is on record
}

TEST_CASE("where the book has no term the request leaves lines to write on", "[form]")
{
    Voters made;
    const auto filled = filledFor(made, "换届选举请示", made.planned().toString());
    const QString text = linesOf(filled).join(u'\n');
    CHECK(text.contains(QStringLiteral("本届（＿＿＿＿＿＿）于＿＿＿＿＿＿选举产生")));
    CHECK(filled.blanks.contains(QStringLiteral("上次选举日期")));
}

TEST_CASE("the form of 测评 has whoever gets a grade here, and is the same before and after the count", "[form]")
{
    Rounds made;
    const book::MemberId away = made.byName.value(QStringLiteral("金鹤年"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return setEvaluationPart(unit, made.id, away, EvaluationPart::Elsewhere, QStringLiteral("流动到外地"));
    }));
    const QString record = made.id.toString();
    const FormValues values = valuesFor(made, FormSubject::Evaluation, record);
    const QStringList onPaper = namesIn(values, "测评");
    CHECK(onPaper.size() == 35); // 36 full members, one of them evaluated elsewhere; no probationary ones
    CHECK_FALSE(onPaper.contains(QStringLiteral("罗小满")));
    CHECK_FALSE(onPaper.contains(QStringLiteral("金鹤年")));
    CHECK(said(values, "测评说明").contains(QStringLiteral("不要写自己的姓名")));
    const QStringList before = linesOf(filledFor(made, "民主评议测评票", record));
    CHECK(before.contains(QStringLiteral("姓名|优秀|合格|基本合格|不合格")));
    CHECK(before.contains(QStringLiteral("沈若溪||||")));
    CHECK(before.size() == 3 + 1 + 35);
    checkSaysNobody(before, othersThan(made, onPaper));
    made.count();
    made.gradeAll(Grade::Qualified);
    CHECK(linesOf(filledFor(made, "民主评议测评票", record)) == before);
    for (const QString& each : form::formVocabulary(FormSubject::Evaluation).single) {
        INFO(each.toStdString());
        CHECK(values.single.contains(each));
    }
}

TEST_CASE("a person's own 鉴定 has the grade of the latest round that is not later", "[form]")
{
    Rounds made;
    made.count();
    REQUIRE(made.grade(made.round().person(made.byName.value(QStringLiteral("沈若溪")))->line, Grade::Qualified,
                       QStringLiteral("只有支委能看的意见")));
    const QString record = made.byName.value(QStringLiteral("沈若溪")).toString();
    const FormValues values = valuesFor(made, FormSubject::Member, record);
    CHECK(said(values, "评议年度") == u"2026年");
    CHECK(said(values, "评定等次") == u"合格");
    const QString text = linesOf(filledFor(made, "党员个人鉴定表", record)).join(u'\n');
    CHECK(text.contains(QStringLiteral("2026年度")));
    CHECK(text.contains(QStringLiteral("个人鉴定|\n")));
    CHECK_FALSE(text.contains(QStringLiteral("只有支委能看的意见"))); // an opinion is a secret
    form::FormRequest earlier = requestFor(made, FormSubject::Member, record);
    earlier.quarter = {2025, 4};
    const FormValues before = form::loadFormValues(made.reader(), earlier, {organization::makeArea()}).value();
    CHECK(said(before, "评定等次").isEmpty());
    for (const QString& each : form::formVocabulary(FormSubject::Member).single) {
        INFO(each.toStdString());
        CHECK(values.single.contains(each));
    }
}

} // namespace form_paper_test
