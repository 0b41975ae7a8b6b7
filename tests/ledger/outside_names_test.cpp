// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a typed 责任人 or 协办 means: people are found, bodies are not.
#include "branchbook/ledger/outside_names.h"

#include "support/catch_qt.h"

using namespace branchbook;
using ledger::peopleNamed;

namespace {

QStringList listOf(const char16_t* all)
{
    return QString::fromUtf16(all).split(u' ');
}

} // namespace

TEST_CASE("bodies, offices and groups are nobody")
{
    const QStringList bodies = listOf(u"支部 党支部 支委会 党小组 第一党小组 书记 支部书记 第一书记 组织委员 全体党员 "
                                      u"全体 党员 群众 群众代表 社区 云栖社区 街道 物业 物业公司 后勤组 "
                                      u"后勤 财务科 安全科 办公室 工会 居委会 业委会 商会 妇联 团委 党办 党校 车间 "
                                      u"车间主任 项目部 项目经理 志愿者 志愿服务队 青年突击队 值班人员 "
                                      u"各支部 各科室负责人 本人 李家村 财务科王科长 街道王主任 王主任 欧阳主任 王老师 "
                                      u"3组 A组 IT部 IT 水务局 县医院 七·一慰问组 12345热线 保卫科 "
                                      u"宣传部 网格员 联系人 施工队 退休教师 待定");
    for (const QString& body : bodies) {
        INFO(body.toStdString());
        CHECK(peopleNamed(body).isEmpty());
    }
    CHECK(peopleNamed(QStringLiteral("街道 王主任、社区；后勤组 / 党办")).isEmpty());
    CHECK(peopleNamed(QString()).isEmpty());
}

TEST_CASE("people are found, alone, with their office, and among others")
{
    const QStringList people = listOf(u"张伟 张三丰 欧阳明月 司徒外客 买买提·吐尔逊 阿·其木格 阿布都热合曼·买买提 "
                                      u"洛桑丹增曲扎 王会 李科 张登科 刘思乡 王保卫 李青年 林业 "
                                      u"刘〇 扎西 Tom 南宫会");
    for (const QString& name : people) {
        INFO(name.toStdString());
        CHECK(peopleNamed(name) == QStringList{name});
    }
    const QString rare = QString::fromUcs4(U"沈\U00020BB7"); // three units of UTF-16
    CHECK(peopleNamed(rare) == QStringList{rare});
    CHECK(peopleNamed(QStringLiteral("张伟主任")) == QStringList{QStringLiteral("张伟")});
    CHECK(peopleNamed(QStringLiteral("张伟副书记、物业 李明")) == listOf(u"张伟 李明"));
    CHECK(peopleNamed(QStringLiteral("王强（后勤组）")) == QStringList{QStringLiteral("王强")});
    CHECK(peopleNamed(QStringLiteral("社区：王强13800001111")) == QStringList{QStringLiteral("王强")});
    CHECK(peopleNamed(QStringLiteral("王强等三人")) == QStringList{QStringLiteral("王强")});
    CHECK(peopleNamed(QStringLiteral("王强和李明")) == listOf(u"王强 李明"));
    CHECK(peopleNamed(QStringLiteral("张和平")) == QStringList{QStringLiteral("张和平")});
    CHECK(peopleNamed(QStringLiteral("张　三")) == QStringList{QStringLiteral("张三")});
    CHECK(peopleNamed(QStringLiteral("欧阳 锋")) == QStringList{QStringLiteral("欧阳锋")});
    CHECK(peopleNamed(QStringLiteral("陆 怀 瑾，街道 王主任")) == QStringList{QStringLiteral("陆怀瑾")});
    CHECK(peopleNamed(QStringLiteral("John Smith")) == listOf(u"John Smith"));
    // As it was typed and as names are written.
    CHECK(peopleNamed(QStringLiteral("买买提•吐尔逊")) == listOf(u"买买提•吐尔逊 买买提·吐尔逊"));
}

TEST_CASE("what the branch or its unit is called is no person, and an owner of the roster always is one")
{
    book::Branch branch;
    branch.name = QStringLiteral("华能党支部");
    const QStringList bodies = ledger::bodiesOf(branch);
    CHECK(peopleNamed(QStringLiteral("华能")) == QStringList{QStringLiteral("华能")});
    CHECK(peopleNamed(QStringLiteral("华能"), bodies).isEmpty());

    ledger::Item item;
    item.ownerName = QStringLiteral("华能");
    item.helpers = QStringLiteral("张三丰、后勤组");
    CHECK(ledger::peopleOf(item, bodies) == QStringList{QStringLiteral("张三丰")});
    item.owner = book::MemberId::make();
    CHECK(ledger::peopleOf(item, bodies) == listOf(u"华能 张三丰"));
    CHECK(ledger::peopleOf({}, bodies).isEmpty());
}
