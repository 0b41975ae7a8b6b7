// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_typeset SECTIONS OUT.pdf: a report of prose and ruled tables, close to one page a section, for whole-process timing.
#include "branchbook/report/typesetter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace branchbook;
using namespace branchbook::report;

namespace {

const QStringList kSentences{
    QStringLiteral("本季度党支部认真落实“三会一课”制度，按时召开支部党员大会、支部委员会和党小组会。"),
    QStringLiteral("组织全体党员开展主题党日活动，应到人数与实到人数均已逐次登记。"),
    QStringLiteral("对因病、因事请假的党员，已安排专人补课并记录。"),
    QStringLiteral("党费按月足额收缴，账目清楚，已在支部内公示。"),
    QStringLiteral("下一季度将继续抓好理论学习和整改落实，做到件件有着落、事事有回音。"),
};
const QStringList kSurnames = QStringLiteral("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林").split(QLatin1Char(' '));
const QStringList kGiven =
    QStringLiteral("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 𠮷 䶮")
        .split(QLatin1Char(' '));

Table attendanceTable(QRandomGenerator& random)
{
    Table table;
    for (const QString& head :
         QStringLiteral("序号 姓名 应到 实到 出勤率 学习学时 应交党费 实交党费 备注").split(QLatin1Char(' ')))
        table.columns.append({head, 1, Align::Center});
    for (int i = 0; i < 27; ++i) {
        const int expected = random.bounded(8, 15);
        const int present = expected - random.bounded(3);
        const QString name = kSurnames[random.bounded(int(kSurnames.size()))]
            + kGiven[random.bounded(int(kGiven.size()))] + kGiven[random.bounded(int(kGiven.size()))];
        const QString dues = QString::number(random.bounded(20, 150)) + QStringLiteral(".00");
        table.rows.append({QString::number(i + 1), name, QString::number(expected), QString::number(present),
                           QString::number(100.0 * present / expected, 'f', 1) + QLatin1Char('%'),
                           QString::number(random.bounded(8, 25)), dues, dues,
                           i % 5 == 0 ? QStringLiteral("请假已补课") : QString()});
    }
    return table;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 3)
        return 2;
    QRandomGenerator random(20260701);
    Document document;
    document.metadata.title = QStringLiteral("季度工作报告");
    for (int section = 0; section < QString::fromLocal8Bit(argv[1]).toInt(); ++section) {
        if (section > 0)
            document.blocks.emplace_back(PageBreak{});
        document.blocks.emplace_back(Heading{1, QStringLiteral("第%1部分　季度工作情况").arg(section + 1)});
        QString prose;
        for (int i = 0; i < 5; ++i)
            prose += kSentences[random.bounded(int(kSentences.size()))];
        document.blocks.emplace_back(Paragraph::of(prose));
        document.blocks.emplace_back(attendanceTable(random));
    }
    NoProgress progress;
    const auto info = writePdf(document, QString::fromLocal8Bit(argv[2]), progress);
    if (!info)
        return 1;
    std::printf("%d pages\n", info->pages);
    return 0;
}
