// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for a person (why away, why gone, what limits the rights), what a form is filled for: written where the core lists it; here the translators find it.
#include <QtGlobal>

namespace branchbook {

[[maybe_unused]] static constexpr const char* kScreenWordsOfPeople[] = {
    QT_TRANSLATE_NOOP("ScreenWords", "流动外出"),
    QT_TRANSLATE_NOOP("ScreenWords", "因公出差"),
    QT_TRANSLATE_NOOP("ScreenWords", "生病请假"),
    QT_TRANSLATE_NOOP("ScreenWords", "事假"),
    QT_TRANSLATE_NOOP("ScreenWords", "其他"),
    QT_TRANSLATE_NOOP("ScreenWords", "未请假"),
    QT_TRANSLATE_NOOP("ScreenWords", "转出"),
    QT_TRANSLATE_NOOP("ScreenWords", "去世"),
    QT_TRANSLATE_NOOP("ScreenWords", "出党"),
    QT_TRANSLATE_NOOP("ScreenWords", "停止党籍"),
    QT_TRANSLATE_NOOP("ScreenWords", "警告"),
    QT_TRANSLATE_NOOP("ScreenWords", "严重警告"),
    QT_TRANSLATE_NOOP("ScreenWords", "撤销党内职务"),
    QT_TRANSLATE_NOOP("ScreenWords", "留党察看"),
    QT_TRANSLATE_NOOP("ScreenWords", "开除党籍"),
    QT_TRANSLATE_NOOP("ScreenWords", "留置或逮捕"),
    QT_TRANSLATE_NOOP("ScreenWords", "患有疾病不能表达本人意志"),
    QT_TRANSLATE_NOOP("ScreenWords", "自费出国"),
    QT_TRANSLATE_NOOP("ScreenWords", "服刑"),
    QT_TRANSLATE_NOOP("ScreenWords", "年老体弱长期卧病"),
    QT_TRANSLATE_NOOP("ScreenWords", "外出工作学习没有转组织关系"),
    QT_TRANSLATE_NOOP("ScreenWords", "退休回原籍居住没有转组织关系"),
    QT_TRANSLATE_NOOP("ScreenWords", "调离"),
    QT_TRANSLATE_NOOP("ScreenWords", "辞职"),
    QT_TRANSLATE_NOOP("ScreenWords", "届中调整"),
    QT_TRANSLATE_NOOP("ScreenWords", "转出组织关系"),
    QT_TRANSLATE_NOOP("ScreenWords", "受处分免职"),
    QT_TRANSLATE_NOOP("ScreenWords", "党支部"),
    QT_TRANSLATE_NOOP("ScreenWords", "党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "会议活动"),
    QT_TRANSLATE_NOOP("ScreenWords", "党费收缴"),
    QT_TRANSLATE_NOOP("ScreenWords", "组织关系"),
    QT_TRANSLATE_NOOP("ScreenWords", "工作计划"),
    QT_TRANSLATE_NOOP("ScreenWords", "工作交接"),
    QT_TRANSLATE_NOOP("ScreenWords", "当地习惯做法"),
    QT_TRANSLATE_NOOP("ScreenWords", "发展党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "民主评议"),
    QT_TRANSLATE_NOOP("ScreenWords", "换届选举"),
    QT_TRANSLATE_NOOP("ScreenWords", "正式党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "预备党员"),
    QT_TRANSLATE_NOOP("ScreenWords", "发展对象"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党积极分子"),
    QT_TRANSLATE_NOOP("ScreenWords", "入党申请人"),
};

} // namespace branchbook
