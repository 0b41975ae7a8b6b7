// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/admission_document.h"

#include "branchbook/base/words_for.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/admission_store.h"
#include "report/report_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::report {

namespace {

using namespace organization;
using book::Field;

constexpr char16_t kCourseForm[] = u"course";
constexpr char16_t kContentsForm[] = u"contents";
constexpr char16_t kAdmissionVote[] = u"15";
constexpr char16_t kConversionVote[] = u"23";
constexpr double kPaperRow = 26; // points
constexpr double kDayWidth = 100; // points of the 442 of a line: 2026年10月31日 in one
constexpr qsizetype kReviewRows = 4; ///< at least so many, to be written on

const QList<QJsonObject>& paperTemplates()
{
    static const QList<QJsonObject> papers = [] {
        QList<QJsonObject> list;
        QFile file(QStringLiteral(":/branchbook/report/admission_papers.json"));
        if (!file.open(QIODevice::ReadOnly))
            return list;
        const auto found = QJsonDocument::fromJson(file.readAll()).object().value(u"papers").toArray();
        for (const QJsonValue& value : found)
            list.append(value.toObject());
        return list;
    }();
    return papers;
}

QString admissionDay(const PartialDate& day)
{
    return day.isEmpty() ? QString() : day.toChinese();
}

/// The vote of the meeting on this person's matter; where several were voted on, the one whose words name the person.
QString voteSentence(const gathering::Gathering& meeting, gathering::Matter matter, const QString& name)
{
    QString found;
    int others = 0;
    for (const gathering::Resolution& resolution : meeting.resolutions) {
        if (gathering::matterOf(meeting, resolution) != matter || !resolution.outcome || !resolution.outcome->passed)
            continue;
        const auto* item = gathering::itemOf(meeting, resolution);
        if (resolution.text.contains(name) || (item != nullptr && item->title.contains(name)))
            return resolution.outcome->minutes;
        found = resolution.outcome->minutes;
        ++others;
    }
    return others == 1 ? found : QString();
}

/// Fills {…} from what the file knows.
class FormFiller
{
public:
    explicit FormFiller(const AdmissionSheet& sheet)
        : m_sheet(sheet)
    {
        const auto field = [&](const char16_t* key, Field from) {
            m_values.insert(QString::fromUtf16(key), sheet.member.values.get(from));
        };
        field(u"姓名", Field::FullName);
        field(u"性别", Field::Gender);
        field(u"民族", Field::Ethnicity);
        field(u"学历", Field::EducationLevel);
        field(u"工作单位", Field::Workplace);
        m_values.insert(QStringLiteral("出生日期"), admissionDay(sheet.member.date(Field::BirthDate)));
        m_values.insert(QStringLiteral("上级党组织"), sheet.branch.higherOrganization);
        for (const AdmissionLine& line : sheet.course.lines) {
            m_values.insert(QStringLiteral("日期") + line.outlook.code, admissionDay(line.on));
            m_values.insert(QStringLiteral("材料") + line.outlook.code, formTitle(line));
        }
        m_values.insert(QStringLiteral("培养联系人"), sponsorNames(SponsorRole::Mentor));
        m_values.insert(QStringLiteral("入党介绍人"), sponsorNames(SponsorRole::Introducer));
        m_values.insert(QStringLiteral("培训"), trainingWords());
        if (sheet.course.probationEnds.isValid() && !sheet.course.probationEndsFirst.isValid())
            m_values.insert(QStringLiteral("预备期满"), chineseDate(sheet.course.probationEnds));
        for (auto vote = sheet.votes.begin(); vote != sheet.votes.end(); ++vote)
            m_values.insert(QStringLiteral("表决") + vote.key(), vote.value());
    }

    QString fill(const QString& text)
    {
        static const QRegularExpression mark(QStringLiteral("\\{([^}]+)\\}"));
        QString filled;
        qsizetype at = 0;
        for (auto found = mark.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            filled += text.mid(at, match.capturedStart() - at);
            const QString value = m_values.value(match.captured(1));
            if (value.isEmpty() && !m_blanks.contains(match.captured(1)))
                m_blanks.append(match.captured(1));
            filled += value.isEmpty() ? QStringLiteral("＿＿＿＿＿＿") : value;
            at = match.capturedEnd();
        }
        return filled + text.mid(at);
    }

    [[nodiscard]] QStringList blanks() const
    {
        QStringList words;
        for (const QString& blank : m_blanks)
            words.append(wordsOf(blank));
        return words;
    }

private:
    /// 日期8+ → 第8+步的日期
    [[nodiscard]] static QString wordsOf(const QString& blank)
    {
        if (blank.startsWith(u"日期"))
            return QStringLiteral("第%1步的日期").arg(blank.mid(2));
        return blank.startsWith(u"表决") ? QStringLiteral("第%1步党员大会的表决").arg(blank.mid(2)) : blank;
    }
    /// The form that the step leaves is the one in 《》.
    [[nodiscard]] static QString formTitle(const AdmissionLine& line)
    {
        for (QString title : line.outlook.documents) {
            if (title.startsWith(u'《'))
                return title.remove(u'《').remove(u'》');
        }
        return line.outlook.title;
    }
    [[nodiscard]] QString sponsorNames(SponsorRole role) const
    {
        QStringList names;
        for (const AdmissionSponsor& sponsor : m_sheet.file.sponsorsOf(role)) {
            if (!sponsor.until.isValid())
                names.append(sponsor.name);
        }
        return names.join(u'、');
    }
    [[nodiscard]] QString trainingWords() const
    {
        QStringList parts;
        if (m_sheet.file.trainingDays)
            parts.append(QStringLiteral("%1天").arg(*m_sheet.file.trainingDays));
        if (m_sheet.file.trainingHours)
            parts.append(QStringLiteral("%1学时").arg(*m_sheet.file.trainingHours));
        return parts.join(u'、');
    }

    const AdmissionSheet& m_sheet;
    QHash<QString, QString> m_values;
    QStringList m_blanks;
};

bool isOffered(const AdmissionSheet& sheet, const QJsonObject& paper)
{
    const AdmissionLine* line = sheet.course.line(paper.value(u"step").toString());
    return line != nullptr && line->state != AdmissionState::NotNeeded
        && line->outlook.title.contains(paper.value(u"applies").toString());
}

Document blankDocument(const AdmissionSheet& sheet, const QString& title, const QStringList& lines)
{
    Document document;
    document.metadata = {title, sheet.branch.name, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{lines});
    return document;
}

Table formTable(const QJsonArray& rows, int roomy, FormFiller& filler)
{
    Table table;
    table.headRow = HeadRow::Absent;
    table.leastRowHeight = kPaperRow;
    table.columns = {{{}, 80, Align::Center}, {{}, 150, Align::Left}, {{}, 90, Align::Center}, {{}, 150, Align::Left}};
    for (const QJsonValue& value : rows) {
        QStringList row;
        const auto cells = value.toArray();
        for (const QJsonValue& cell : cells)
            row.append(filler.fill(cell.toString()));
        const bool isOpen = std::all_of(row.begin() + 1, row.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (isOpen) // room to write by hand
            row[1] = QString(roomy, u'\n');
        table.rows.append(row);
    }
    return table;
}

/// Those of the activist and the target, or those of the probation; then room for more.
Table reviewTable(const AdmissionSheet& sheet, const QString& caption, bool ofProbation)
{
    Table table;
    table.caption = caption;
    table.leastRowHeight = kPaperRow;
    table.columns = {{QStringLiteral("日期"), 110, Align::Center},
                     {QStringLiteral("考察意见"), 260, Align::Left},
                     {QStringLiteral("签名"), 90, Align::Center}};
    const PartialDate accepted = sheet.file.day(kAdmissionVote);
    for (const AdmissionReview& review : sheet.file.reviews) {
        const bool isOfProbation = !accepted.isEmpty() && review.on >= accepted.earliest();
        if (isOfProbation == ofProbation)
            table.rows.append({chineseDate(review.on), review.opinion, QString()});
    }
    while (table.rows.size() < kReviewRows)
        table.rows.append(QStringList{QString(), QString(), QString()});
    return table;
}

Document filledForm(const AdmissionSheet& sheet, const QJsonObject& paper, FormFiller& filler)
{
    const QString title = filler.fill(paper.value(u"title").toString());
    Document document = blankDocument(sheet, title, {sheet.branch.name, title});
    if (const QString to = paper.value(u"to").toString(); !to.isEmpty())
        document.blocks.emplace_back(Addressee{filler.fill(to) + u'：'});
    if (const auto rows = paper.value(u"table").toArray(); !rows.isEmpty())
        document.blocks.emplace_back(formTable(rows, paper.value(u"roomy").toInt(), filler));
    for (const auto& [key, ofProbation] : {std::pair{u"reviews", false}, std::pair{u"probationReviews", true}}) {
        if (const QString caption = paper.value(QStringView(key)).toString(); !caption.isEmpty())
            document.blocks.emplace_back(reviewTable(sheet, caption, ofProbation));
    }
    const auto body = paper.value(u"body").toArray();
    for (const QJsonValue& line : body)
        document.blocks.emplace_back(Paragraph::of(filler.fill(line.toString())));
    QStringList roles;
    const auto sign = paper.value(u"sign").toArray();
    for (const QJsonValue& role : sign)
        roles.append(role.toString());
    if (!roles.isEmpty())
        document.blocks.emplace_back(SignatureLines{roles});
    if (paper.value(u"issuer").toBool())
        document.blocks.emplace_back(Signature{sheet.branch.name, chineseDate(sheet.today)});
    return document;
}

Document courseDocument(const AdmissionSheet& sheet)
{
    const QString title = QStringLiteral("发展党员全程纪实表");
    Document document = blankDocument(sheet, title, {sheet.branch.name, sheet.member.name() + title});
    Table table;
    table.columns = {{QStringLiteral("步骤"), 44, Align::Center},
                     {QStringLiteral("内容"), 150, Align::Left},
                     {QStringLiteral("日期"), kDayWidth, Align::Center},
                     {QStringLiteral("说明"), 148, Align::Left}};
    for (const AdmissionLine& line : sheet.course.lines) {
        if (line.state == AdmissionState::NotNeeded || (line.state == AdmissionState::Optional && line.on.isEmpty()))
            continue;
        const AdmissionStep* step = sheet.file.step(line.outlook.code);
        QStringList said;
        if (step != nullptr && !step->note.isEmpty())
            said << step->note;
        if (step != nullptr && !step->despite.isEmpty())
            said << step->despite;
        if (const QString vote = sheet.votes.value(line.outlook.code); !vote.isEmpty())
            said << vote;
        table.rows.append({line.outlook.code, line.outlook.title, admissionDay(line.on), said.join(u'\n')});
    }
    if (sheet.past)
        table.notes << QStringLiteral("注：截至%1。").arg(chineseDate(sheet.today));
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(
        SignatureLines{{QStringLiteral("填表人（签名）"), QStringLiteral("党支部书记（签名）")}});
    return document;
}

Document contentsDocument(const AdmissionSheet& sheet)
{
    const QString title = QStringLiteral("发展党员档案目录");
    Document document = blankDocument(sheet, title, {sheet.branch.name, sheet.member.name() + title});
    Table table;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("步骤"), 44, Align::Center},
                     {QStringLiteral("材料"), 188, Align::Left},
                     {QStringLiteral("日期"), kDayWidth, Align::Center},
                     {QStringLiteral("在不在"), 70, Align::Center}};
    bool byCustom = false;
    for (const AdmissionLine& line : sheet.course.lines) {
        if (line.on.isEmpty())
            continue;
        QStringList titles = line.outlook.documents;
        for (const AdmissionPaper& paper : sheet.file.papers) {
            if (paper.code == line.outlook.code && !titles.contains(paper.title))
                titles.append(paper.title);
        }
        for (const QString& each : std::as_const(titles)) {
            const AdmissionPaper* paper = sheet.file.paper(line.outlook.code, each);
            const bool isCustom = line.outlook.customDocuments.contains(each);
            table.rows.append({QString::number(table.rows.size() + 1), line.outlook.code, each,
                               paper == nullptr ? QString() : admissionDay(paper->on),
                               paper != nullptr ? QStringLiteral("有")
                                   : isCustom   ? QStringLiteral("无")
                                                : QStringLiteral("缺")});
            byCustom = byCustom || (isCustom && paper == nullptr);
        }
    }
    table.notes << QStringLiteral("注：只列已经办了的步骤应留下的材料，截至%1。").arg(chineseDate(sheet.today));
    if (byCustom)
        table.notes << QStringLiteral("标“无”的按当地习惯收存，全国没有统一规定，不算缺。");
    document.blocks.emplace_back(table);
    return document;
}

Result<AdmissionSheet> sheetOfFile(const store::Session& session, const AdmissionGround& ground,
                                   const book::Branch& branch, const AdmissionFile& file)
{
    const WordsFor chinese(WordsFor::Paper);
    AdmissionSheet sheet;
    sheet.branch = branch;
    sheet.today = ground.today;
    sheet.file = file;
    BB_TRY(sheet.member, book::loadMember(session, sheet.file.member));
    BB_TRY(sheet.course, admissionCourse(ground, sheet.file, sheet.member));
    for (const auto& [code, matter] : {std::pair{QString::fromUtf16(kAdmissionVote), gathering::Matter::Admission},
                                       std::pair{QString::fromUtf16(kConversionVote), gathering::Matter::Conversion}}) {
        const AdmissionStep* step = sheet.file.step(code);
        if (step == nullptr || !step->gathering)
            continue;
        BB_TRY(const auto meeting, gathering::loadGathering(session, *step->gathering));
        if (const QString vote = voteSentence(meeting, matter, sheet.member.name()); !vote.isEmpty())
            sheet.votes.insert(code, vote);
    }
    return sheet;
}

} // namespace

Result<AdmissionSheet> loadAdmissionSheet(const store::Session& session, const AdmissionGround& ground,
                                          const book::Branch& branch, AdmissionId id)
{
    BB_TRY(const AdmissionFile file, loadAdmission(session, id));
    return sheetOfFile(session, ground, branch, file);
}

Result<AdmissionSheet> pastAdmissionSheet(const store::Session& session, const AdmissionGround& ground,
                                          const book::Branch& branch, const AdmissionFile& file)
{
    BB_TRY(AdmissionSheet sheet, sheetOfFile(session, ground, branch, file));
    sheet.past = true;
    BB_TRY(const auto roster, book::RosterDay::load(session, branch.id, ground.today));
    BB_TRY(sheet.member, book::loadMember(session, file.member, book::PostWords::AsWritten));
    roster.applyTo(sheet.member);
    return sheet;
}

QList<AdmissionForm> admissionForms(const AdmissionSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    QList<AdmissionForm> forms{{QString::fromUtf16(kCourseForm), QStringLiteral("发展党员全程纪实表"), {}},
                               {QString::fromUtf16(kContentsForm), QStringLiteral("发展党员档案目录"), {}}};
    FormFiller filler(sheet);
    for (const QJsonObject& paper : paperTemplates()) {
        if (isOffered(sheet, paper))
            forms.append({paper.value(u"name").toString(), filler.fill(paper.value(u"title").toString()),
                          paper.value(u"step").toString()});
    }
    return forms;
}

Result<FilledForm> admissionDocument(const AdmissionSheet& sheet, const QString& name)
{
    const WordsFor chinese(WordsFor::Paper);
    if (name == kCourseForm)
        return FilledForm{courseDocument(sheet), {}};
    if (name == kContentsForm)
        return FilledForm{contentsDocument(sheet), {}};
    for (const QJsonObject& paper : paperTemplates()) {
        if (paper.value(u"name").toString() != name || !isOffered(sheet, paper))
            continue;
        FormFiller filler(sheet);
        Document document = filledForm(sheet, paper, filler);
        return FilledForm{std::move(document), filler.blanks()};
    }
    QStringList known;
    for (const AdmissionForm& form : admissionForms(sheet))
        known.append(form.name);
    return fail(ErrorKind::NotFound, QStringLiteral("admission.form_unknown"), {name, known.join(u'、')});
}

} // namespace branchbook::report
