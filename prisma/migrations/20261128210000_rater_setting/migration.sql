-- DropEnum
DROP TYPE "RaterSetting";
