// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/member_document.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

namespace {

using book::Field;

constexpr double kFormRow = 24; // points
constexpr qsizetype kCardCourse = 10; ///< the card is one page

class MemberForm
{
public:
    explicit MemberForm(const MemberSheet& sheet)
        : m_sheet(sheet)
    {
    }

    QList<QStringList> rows() const
    {
        QList<QStringList> rows{
            pair(QStringLiteral("姓名"), Field::FullName, QStringLiteral("性别"), Field::Gender),
            pair(QStringLiteral("民族"), Field::Ethnicity, QStringLiteral("出生日期"), Field::BirthDate),
            pair(QStringLiteral("籍贯"), Field::NativePlace, QStringLiteral("学历"), Field::EducationLevel),
            pair(QStringLiteral("身份证号"), Field::IdNumber, QStringLiteral("手机"), Field::MobilePhone),
            pair(QStringLiteral("工作单位"), Field::Workplace, QStringLiteral("职务"), Field::WorkPost),
            pair(QStringLiteral("人员类别"), Field::MemberType, QStringLiteral("党籍状态"), Field::MembershipStatus),
            pair(QStringLiteral("申请入党"), Field::ApplicationDate, QStringLiteral("确定积极分子"),
                 Field::ActivistDate),
            pair(QStringLiteral("列为发展对象"), Field::DevelopmentTargetDate, QStringLiteral("入党日期"),
                 Field::JoinDate)};
        rows.append(
            {QStringLiteral("转正日期"), value(Field::FullMemberDate), QStringLiteral("党龄"), m_sheet.standing});
        rows.append(
            pair(QStringLiteral("入党介绍人"), Field::Introducers, QStringLiteral("党内职务"), Field::PartyPost));
        rows.append(
            pair(QStringLiteral("转入日期"), Field::TransferInDate, QStringLiteral("从何处转入"), Field::TransferFrom));
        if (m_sheet.member.leftOn.isValid())
            rows.append({QStringLiteral("离开日期"), chineseDate(m_sheet.member.leftOn), QStringLiteral("离开原因"),
                         m_sheet.member.leftReason});
        return rows;
    }

    /// What somebody asks about a member, without the steps that stand in the course.
    QList<QStringList> cardRows() const
    {
        QList<QStringList> rows{
            pair(QStringLiteral("姓名"), Field::FullName, QStringLiteral("性别"), Field::Gender),
            pair(QStringLiteral("民族"), Field::Ethnicity, QStringLiteral("出生日期"), Field::BirthDate),
            pair(QStringLiteral("身份证号"), Field::IdNumber, QStringLiteral("手机"), Field::MobilePhone),
            pair(QStringLiteral("学历"), Field::EducationLevel, QStringLiteral("工作单位"), Field::Workplace),
            pair(QStringLiteral("人员类别"), Field::MemberType, QStringLiteral("党内职务"), Field::PartyPost),
            pair(QStringLiteral("入党日期"), Field::JoinDate, QStringLiteral("转正日期"), Field::FullMemberDate),
            {QStringLiteral("党龄"), m_sheet.standing, QStringLiteral("标签"),
             m_sheet.tags.join(QStringLiteral("、"))}};
        for (qsizetype i = 0; i < m_sheet.own.size(); i += 2) { // two on a line
            const bool second = i + 1 < m_sheet.own.size();
            rows.append({m_sheet.own[i].field.name, m_sheet.own[i].shown(),
                         second ? m_sheet.own[i + 1].field.name : QString(),
                         second ? m_sheet.own[i + 1].shown() : QString()});
        }
        return rows;
    }

private:
    [[nodiscard]] QStringList pair(const QString& left, Field one, const QString& right, Field other) const
    {
        return {left, value(one), right, value(other)};
    }

    [[nodiscard]] QString value(Field field) const
    {
        const QString text = m_sheet.member.values.get(field);
        const auto kind = book::fieldInfo(field).kind;
        if (kind == book::FieldKind::Date)
            return PartialDate::fromIso(text).toChinese();
        if (m_sheet.numbers == PersonalNumbers::Masked && kind == book::FieldKind::IdNumber)
            return maskIdNumber(text);
        if (m_sheet.numbers == PersonalNumbers::Masked && kind == book::FieldKind::Phone)
            return maskPhone(text);
        return text;
    }

    const MemberSheet& m_sheet;
};

Table honoursTable(const QList<organization::MemberEntry>& honours)
{
    Table table;
    table.caption = QStringLiteral("所获荣誉");
    table.columns = {{QStringLiteral("时间"), 90, Align::Center},
                     {QStringLiteral("名称"), 210, Align::Left},
                     {QStringLiteral("授予单位"), 160, Align::Left}};
    for (const auto& entry : honours) {
        if (entry.kind == organization::EntryKind::Honour)
            table.rows.append({entry.on.toChinese(), entry.title, entry.by});
    }
    return table;
}

/// The columns of the three tables are ours: no regulation that we have prescribes them.
Table careerTable(const QList<organization::Background>& all)
{
    Table table;
    table.caption = QStringLiteral("简历");
    table.columns = {{QStringLiteral("起止时间"), 130, Align::Center},
                     {QStringLiteral("工作单位"), 200, Align::Left},
                     {QStringLiteral("职务"), 130, Align::Left}};
    for (const auto& record : organization::backgroundOf(all, organization::BackgroundKind::Work))
        table.rows.append({organization::backgroundPeriod(record), record.place, record.post});
    return table;
}

Table educationTable(const QList<organization::Background>& all)
{
    Table table;
    table.caption = QStringLiteral("学历学位");
    table.columns = {{QStringLiteral("起止时间"), 110, Align::Center},
                     {QStringLiteral("教育形式"), 60, Align::Center},
                     {QStringLiteral("学历"), 70, Align::Center},
                     {QStringLiteral("学位"), 60, Align::Center},
                     {QStringLiteral("毕业院校及专业"), 160, Align::Left}};
    for (const auto& record : organization::backgroundOf(all, organization::BackgroundKind::Education)) {
        const QString school = QStringList{record.place, record.post}.join(u'　').trimmed();
        table.rows.append({organization::backgroundPeriod(record), organization::educationModeTitle(record.mode),
                           record.level, record.degree, school});
    }
    return table;
}

Table familyTable(const QList<organization::Background>& all)
{
    Table table;
    table.caption = organization::backgroundKindTitle(organization::BackgroundKind::Family);
    table.columns = {
        {QStringLiteral("与本人关系"), 66, Align::Center},    {QStringLiteral("姓名"), 66, Align::Center},
        {QStringLiteral("出生年月"), 66, Align::Center},      {QStringLiteral("政治面貌"), 66, Align::Center},
        {QStringLiteral("工作单位及职务"), 120, Align::Left}, {QStringLiteral("电话"), 86, Align::Center}};
    for (const auto& record : organization::backgroundOf(all, organization::BackgroundKind::Family))
        table.rows.append({record.relation, record.familyName, record.familyBirth.toDotted(), record.familyStatus,
                           record.familyWork, record.familyPhone});
    return table;
}

/// What concerns other people is printed only where everything was asked for.
void addBackgroundTo(Document& document, const MemberSheet& sheet)
{
    const Table family = familyTable(sheet.background);
    const qsizetype relatives = family.rows.size();
    const bool isWhole = sheet.numbers == PersonalNumbers::Full;
    for (Table table : {educationTable(sheet.background), careerTable(sheet.background), isWhole ? family : Table()}) {
        if (!table.rows.isEmpty())
            document.blocks.emplace_back(std::move(table));
    }
    if (relatives > 0 && !isWhole)
        document.blocks.emplace_back(
            Paragraph::of(QStringLiteral("%1登记了%2人，没有印；要印的请选印全。").arg(family.caption).arg(relatives)));
}

/// Honours are among them.
Table courseTable(const QList<book::TimelineEntry>& course)
{
    Table table;
    table.caption = QStringLiteral("入党、任职与荣誉");
    table.columns = {{QStringLiteral("时间"), 116, Align::Center},
                     {QStringLiteral("事项"), 186, Align::Left},
                     {QStringLiteral("说明"), 170, Align::Left}};
    for (const book::TimelineEntry& entry : course.mid(0, kCardCourse))
        table.rows.append({entry.on.toChinese(), entry.title, entry.detail});
    if (course.size() > kCardCourse)
        table.notes << QStringLiteral("另有较早的%1项没有印，见手册里这个人的资料。").arg(course.size() - kCardCourse);
    return table;
}

/// 三化季度得分：2026年第二季度92.3分、2026年第一季度90分。
QString meritNote(const QList<organization::ReviewedMerit>& merits)
{
    QStringList parts;
    for (const auto& merit : merits)
        parts.append(QStringLiteral("%1%2分").arg(merit.quarter.toChinese(), merit.person.score.toString()));
    return QStringLiteral("三化季度得分：%1。").arg(parts.join(QStringLiteral("、")));
}

Table fourColumns()
{
    Table table;
    table.headRow = HeadRow::Absent;
    table.leastRowHeight = kFormRow;
    table.columns = {{{}, 86, Align::Center}, {{}, 150, Align::Left}, {{}, 86, Align::Center}, {{}, 150, Align::Left}};
    return table;
}

Document headed(const MemberSheet& sheet, const QString& title)
{
    Document document;
    document.metadata = {sheet.member.name() + title, sheet.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{title}});
    QString head = QStringLiteral("所在支部：") + sheet.branch;
    if (!sheet.group.isEmpty())
        head += QStringLiteral("　党小组：") + sheet.group;
    document.blocks.emplace_back(Paragraph::of(head));
    return document;
}

} // namespace

Document memberDocument(const MemberSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = headed(sheet, QStringLiteral("党员登记表"));
    if (!sheet.photo.isEmpty())
        document.blocks.emplace_back(PersonPhoto{sheet.photo});
    Table table = fourColumns();
    table.rows = MemberForm(sheet).rows();
    table.notes << QStringLiteral("填表日期：%1。").arg(chineseDate(sheet.today));
    document.blocks.emplace_back(std::move(table));
    addBackgroundTo(document, sheet);
    if (Table honours = honoursTable(sheet.honours); !honours.rows.isEmpty())
        document.blocks.emplace_back(std::move(honours));
    document.blocks.emplace_back(SignatureLines{{QStringLiteral("本人"), QStringLiteral("支部书记")}});
    return document;
}

Document memberCardDocument(const MemberSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = headed(sheet, QStringLiteral("党员信息卡"));
    Table table = fourColumns();
    table.rows = MemberForm(sheet).cardRows();
    if (!sheet.merits.isEmpty())
        table.notes << meritNote(sheet.merits);
    table.notes << QStringLiteral("打印日期：%1。").arg(chineseDate(sheet.today));
    document.blocks.emplace_back(std::move(table));
    if (Table course = courseTable(sheet.course); !course.rows.isEmpty())
        document.blocks.emplace_back(std::move(course));
    return document;
}

} // namespace branchbook::report
