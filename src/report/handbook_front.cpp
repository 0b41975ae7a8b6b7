// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the records of the year: how the book is used, duties and systems, procedures (domain-rules §1.6, §13.1).
#include "report/handbook_pen.h"
#include "report/quarter_writer.h"
#include "report/report_words.h"

#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/report/institution_document.h"
#include "branchbook/rules/guidance.h"

#include <span>

namespace branchbook::report {

namespace {

/// BRANCH2018 art 9, as domain-rules §1.6 has it.
constexpr const char16_t* kBranchTasks[] = {
    u"宣传和贯彻落实党的路线方针政策和上级党组织的决定。",
    u"组织党员认真学习。",
    u"对党员进行教育、管理、监督和服务。",
    u"密切联系群众，经常了解群众意见，做好群众工作。",
    u"监督党员干部和其他工作人员。",
    u"培养教育入党积极分子，做好发展党员工作。",
    u"注意发现不良倾向，与之作斗争。",
    u"实事求是向上级报告工作，按照规定公开党务。",
};

/// §13.1: real notices, local practice.
constexpr const char16_t* kUsage[] = {
    u"本手册一年一册，由党支部书记负责，指定专人填写。",
    u"记录要真实、及时、完整、清楚，内容多的可以另附页。",
    u"上级党组织不定期检查，检查情况作为年度评价的依据。",
    u"手册一般于次年1月10日前送上级党组织审阅，退回后由支部存档。",
    u"书记变动时，手册随工作一并移交。",
    u"以上是各地通行做法，上级另有要求的，以上级要求为准。",
};

void numberedLines(std::span<const char16_t* const> lines, HandbookPen& pen)
{
    int number = 0;
    for (const char16_t* line : lines)
        pen.say(QStringLiteral("%1. %2").arg(++number).arg(QString::fromUtf16(line)));
}

} // namespace

void writeUsage(const HandbookSource& source, HandbookPen& pen)
{
    numberedLines(kUsage, pen);
    QString text = QStringLiteral("本册的记录截至%1").arg(chineseDate(source.past.last));
    if (source.past.last < source.year.last)
        text += QStringLiteral("，本年度还没有结束");
    if (source.rulebook.catalogue.checkedOn().isValid())
        text += QStringLiteral("；规则核对日期%1").arg(chineseDate(source.rulebook.catalogue.checkedOn()));
    pen.say(text + QStringLiteral("。"));
    pen.count();
}

Result<> writeDuties(const HandbookSource& source, HandbookPen& pen)
{
    pen.heading(QStringLiteral("党支部的基本任务"));
    numberedLines(kBranchTasks, pen);
    BB_TRY(const auto all, institutions::listInstitutions(source.session, source.branch.id));
    writeAreaParts(source, book::HandbookPlace::Duties, pen);
    for (const institutions::Institution& each : all) {
        const institutions::Version* version = each.inForceOn(source.past.last);
        if (version == nullptr)
            continue;
        BB_TRY(const institutions::Institution whole, institutions::loadInstitution(source.session, each.id));
        BB_TRY(const auto files, institutions::listVersionFiles(source.session, each.id, version->number));
        InstitutionPaper paper{source.branch.name, issuerName(source.branch), whole, version->number, {}};
        for (const book::Attachment& file : files)
            paper.attachments.append(file.name);
        pen.paper(each.title, institutionDocument(paper));
    }
    return {};
}

Result<> writeProcedures(const HandbookSource& source, HandbookPen& pen)
{
    BB_TRY(const auto guidance, rules::GuidanceBook::builtIn());
    for (const rules::Guidance& each : guidance.all()) {
        Table table;
        table.columns = {{QStringLiteral("步骤"), 1.4, Align::Center},
                         {QStringLiteral("做法"), 9, Align::Left},
                         {QStringLiteral("依据"), 5, Align::Left}};
        for (const rules::GuidanceStep& step : each.steps) {
            const auto basis = rules::basisOf(step, source.rulebook.catalogue, source.past.last);
            const QString cited = basis.custom ? QStringLiteral("当地做法") : basis.source;
            table.rows.append({QString::number(table.rows.size() + 1), step.text,
                               basis.toVerify ? cited + QStringLiteral("（待核实）") : cited});
        }
        pen.heading(each.isProcedure() ? each.title + QStringLiteral("程序") : each.title);
        pen.table(std::move(table));
    }
    pen.count();
    return {};
}

} // namespace branchbook::report
